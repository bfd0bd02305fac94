/// 請求書・領収書・帳簿: what the fees need on paper and for the accountant.
@org.jspecify.annotations.NullMarked
package jp.akashi.paper.money;
