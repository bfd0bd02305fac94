/// 書面: the letters, invoices and minutes the body sends, in one look, as PDF.
@org.jspecify.annotations.NullMarked
package jp.akashi.paper.letter;
