/// What the public asks for most, kept as ready bytes and answered before the framework: the page of a service and its
/// JSON. The bytes are those of the ordinary page, taken once.
@org.jspecify.annotations.NullMarked
package jp.akashi.web.open.ready;
