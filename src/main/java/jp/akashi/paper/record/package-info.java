/// The record sheet of the awareness gaps as a workbook.
@org.jspecify.annotations.NullMarked
package jp.akashi.paper.record;
