/// The commands of `./akashi schemes`: what the certifying body does to the schemes' data.
@org.jspecify.annotations.NullMarked
package jp.akashi.cli.schemes;
