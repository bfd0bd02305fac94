/// The page about the data, and the files with the whole register.
///
/// Reads the public record alone.
@org.jspecify.annotations.NullMarked
package jp.akashi.web.open.data;
