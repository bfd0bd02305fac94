/// 事務局: the office's pages, from the queue to publication.
@org.jspecify.annotations.NullMarked
package jp.akashi.web.office;
