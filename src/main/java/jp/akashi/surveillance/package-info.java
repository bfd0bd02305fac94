/// 認定後の監督: what happens to a certified service during its term (変更・終了・承継の届出、緊急事態、改善要請、取消し).
@org.jspecify.annotations.NullMarked
package jp.akashi.surveillance;
