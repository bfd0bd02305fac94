/// 出力: what is published, as trees that become JSON and other formats.
@org.jspecify.annotations.NullMarked
package jp.akashi.export;
