/// 通知: what the platform tells people by mail, each occasion once; reads any station, speaks only outward.
@org.jspecify.annotations.NullMarked
package jp.akashi.notice;
