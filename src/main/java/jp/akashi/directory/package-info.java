/// 一覧・検索・比較: the register as a user reads it; rebuilt from the registry, never edited.
@org.jspecify.annotations.NullMarked
package jp.akashi.directory;
