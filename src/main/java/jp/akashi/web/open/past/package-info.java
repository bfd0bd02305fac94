/// 公表の履歴と新旧の対照: what happened to a service, and what two of its revisions say differently.
@org.jspecify.annotations.NullMarked
package jp.akashi.web.open.past;
