/// Keeps the bytes of filed documents.
@org.jspecify.annotations.NullMarked
package jp.akashi.store.blob;
