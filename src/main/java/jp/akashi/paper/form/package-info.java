/// 申請書A・B as an Excel form: made for an edition, filled in by a provider, and read back.
@org.jspecify.annotations.NullMarked
package jp.akashi.paper.form;
