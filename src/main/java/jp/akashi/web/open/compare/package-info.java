/// 比較: two to five services side by side, as a page and as files of the same rows.
@org.jspecify.annotations.NullMarked
package jp.akashi.web.open.compare;
