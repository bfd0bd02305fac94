/// 運用: what those who keep the platform running may ask: whether it lives, whether it is ready, and its figures.
/// None of it is on the public port, and nothing in it is about a person, a case or an answer.
@org.jspecify.annotations.NullMarked
package jp.akashi.web.watch;
