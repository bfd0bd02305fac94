/// Reads `guidance/`, the guidance for users as data, as strictly as the schemes are read.
@org.jspecify.annotations.NullMarked
package jp.akashi.schemefile.guide;
