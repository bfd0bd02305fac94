/// 申請(新規・更新・切替): drafts, what is filed, and who may file.
@org.jspecify.annotations.NullMarked
package jp.akashi.application;
