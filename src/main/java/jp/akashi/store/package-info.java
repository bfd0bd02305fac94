/// Keeps every station's records on PostgreSQL.
@org.jspecify.annotations.NullMarked
package jp.akashi.store;
