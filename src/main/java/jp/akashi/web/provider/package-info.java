/// 事業者の画面: drafts, applications, what comes of them, and the people of a provider.
@org.jspecify.annotations.NullMarked
package jp.akashi.web.provider;
