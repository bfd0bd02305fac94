/// The public's pages: the register, a service with all it discloses, services side by side, a look-up by number.
///
/// Reads the public record alone.
@org.jspecify.annotations.NullMarked
package jp.akashi.web.open;
