/// The desk: where an act of a person meets permission, transaction and journal, in one place.
@org.jspecify.annotations.NullMarked
package jp.akashi.desk;
