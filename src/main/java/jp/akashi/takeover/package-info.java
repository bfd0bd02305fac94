/// 引継ぎ: the services certified before the platform, taken over from the earlier register.
@org.jspecify.annotations.NullMarked
package jp.akashi.takeover;
