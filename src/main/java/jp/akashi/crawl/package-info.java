/// 掲載ページの確認: reads pages of the public web and the pictures on them, within limits, and never
/// what does not lie on the public web.
@org.jspecify.annotations.NullMarked
package jp.akashi.crawl;
