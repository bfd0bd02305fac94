/// The road as people walk it: the whole platform, seen through a real browser.
@org.jspecify.annotations.NullMarked
package jp.akashi.browser;
