/// The keys that stored data are sealed with (保管データの暗号鍵): a master key outside the database
/// wraps the data keys, and these seal.
@org.jspecify.annotations.NullMarked
package jp.akashi.store.keys;
