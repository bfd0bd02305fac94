/// 記録: what was done, by whom, when; never changed, each entry chained to the one before.
@org.jspecify.annotations.NullMarked
package jp.akashi.journal;
