/// Workbooks (xlsx): reading uploaded ones cell by cell within bounds, writing plain ones.
@org.jspecify.annotations.NullMarked
package jp.akashi.paper.sheet;
