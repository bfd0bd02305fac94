/// Keeps the files with the whole register on disk, packed a piece a service, and their daily copies.
///
/// Made from the public record alone.
@org.jspecify.annotations.NullMarked
package jp.akashi.store.shelf;
