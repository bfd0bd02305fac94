/// Reading uploaded workbooks (xlsx) cell by cell, within bounds.
@org.jspecify.annotations.NullMarked
package jp.akashi.paper.sheet;
