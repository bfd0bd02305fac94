/// 予行: the whole procedure walked through the pages of a running platform, as all its actors.
@org.jspecify.annotations.NullMarked
package jp.akashi.cli.rehearsal;
