/// 認定審査委員会: the pages of a member, limited to the cases the member was asked about.
@org.jspecify.annotations.NullMarked
package jp.akashi.web.committee;
