/// Reads `schemes/`, the schemes as data, into the domain. Strict: what it does not know is a fault,
/// and all faults of a run are named with file and line.
@org.jspecify.annotations.NullMarked
package jp.akashi.schemefile;
