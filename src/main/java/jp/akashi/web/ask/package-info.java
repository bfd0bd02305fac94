/// 問合せの窓口: where anybody asks about an item of a published service or reports a mark that is misused, and
/// follows what comes of it by a secret link.
@org.jspecify.annotations.NullMarked
package jp.akashi.web.ask;
