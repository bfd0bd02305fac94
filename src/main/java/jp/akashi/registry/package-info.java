/// 公表(台帳): what is published of a certified service. Append-only; the only source of every public channel.
@org.jspecify.annotations.NullMarked
package jp.akashi.registry;
