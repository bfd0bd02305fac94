/// 控え: all the platform keeps in one file, and the platform from that file on an empty machine.
@org.jspecify.annotations.NullMarked
package jp.akashi.store.backup;
