/// 疎明資料・添付書類: the documents that bear an answer out, and where. Never published.
@org.jspecify.annotations.NullMarked
package jp.akashi.evidence;
