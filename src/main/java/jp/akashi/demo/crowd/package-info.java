/// デモ: fictional services by the thousand, straight into the public record. Each is a function of a seed and its place.
@org.jspecify.annotations.NullMarked
package jp.akashi.demo.crowd;
