/// 開示情報(申請書B): the answers of one application and what they fall short of.
@org.jspecify.annotations.NullMarked
package jp.akashi.disclosure;
