/// 入金の取込み: the bank's files, read strictly, and whose money stands in them.
@org.jspecify.annotations.NullMarked
package jp.akashi.fee.bank;
