/// 緊急事態の報告・調査・改善要請・取消し: what passes between the office and the provider of a certified service (002 §11).
@org.jspecify.annotations.NullMarked
package jp.akashi.surveillance.proceeding;
