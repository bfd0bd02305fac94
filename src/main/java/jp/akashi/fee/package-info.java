/// 審査手数料: invoices and payments.
@org.jspecify.annotations.NullMarked
package jp.akashi.fee;
