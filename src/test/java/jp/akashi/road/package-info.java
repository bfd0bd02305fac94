/// The whole road with its actors, for tests that walk it: a small scheme, a clock that can be set, and
/// what each party can do.
@org.jspecify.annotations.NullMarked
package jp.akashi.road;
