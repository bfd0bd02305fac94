/// 利用者向けガイダンス: what helps a user to choose and use a cloud service, each point tied to the disclosure
/// items that answer it.
@org.jspecify.annotations.NullMarked
package jp.akashi.guide;
