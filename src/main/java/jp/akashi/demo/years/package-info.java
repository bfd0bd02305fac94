/// 予行: a register that lives through years in an hour, with the use cases everybody uses.
@org.jspecify.annotations.NullMarked
package jp.akashi.demo.years;
