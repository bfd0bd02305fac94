/// The repositories in memory, for tests of the rules; held to the same contracts as the database.
@org.jspecify.annotations.NullMarked
package jp.akashi.store.memory;
