/// The platform's own PostgreSQL: unpacked from the class path, started and stopped with it.
@org.jspecify.annotations.NullMarked
package jp.akashi.store.embedded;
