/// 検索: the directory on Lucene: an exact index of what the public record says, and nothing else.
@org.jspecify.annotations.NullMarked
package jp.akashi.search;
