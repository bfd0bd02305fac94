/// 入金: the office's pages on money: the bank's files, whose money it is, what is unpaid, the ledger.
@org.jspecify.annotations.NullMarked
package jp.akashi.web.office.money;
