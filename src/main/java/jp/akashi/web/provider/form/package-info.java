/// The form of 申請書B on a page: what stands in the controls of a blank, and the value it means.
@org.jspecify.annotations.NullMarked
package jp.akashi.web.provider.form;
