/// What is new in the register, and where everything is: the page of changes, feeds, sitemap.
@org.jspecify.annotations.NullMarked
package jp.akashi.web.open.feed;
