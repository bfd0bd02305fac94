/// 認定マークの掲載: the pages on which providers show their marks, what was seen on them, and how it agrees
/// with the rules on the use of the mark (運用規程 第10条).
@org.jspecify.annotations.NullMarked
package jp.akashi.mark;
