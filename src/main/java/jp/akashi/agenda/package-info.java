/// 期日: what is to be done on which day, as rows of one table, so that nobody has to remember a date.
@org.jspecify.annotations.NullMarked
package jp.akashi.agenda;
