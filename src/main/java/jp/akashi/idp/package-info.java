/// 外部アカウントでのログイン: asks an identity provider (OpenID Connect) who somebody is, and believes what
/// it signed for this platform and this one question.
@org.jspecify.annotations.NullMarked
package jp.akashi.idp;
