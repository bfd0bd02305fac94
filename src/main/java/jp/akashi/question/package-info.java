/// 問合せ: questions of anybody about an item of a published service, and reports of a mark that is misused; with
/// a time limit, the provider's answer, and what the office publishes of it. Who asked is never public.
@org.jspecify.annotations.NullMarked
package jp.akashi.question;
