/// The commands of `./akashi`.
@org.jspecify.annotations.NullMarked
package jp.akashi.cli;
