/// 権限: who may do what to whose case, as one table.
@org.jspecify.annotations.NullMarked
package jp.akashi.access;
