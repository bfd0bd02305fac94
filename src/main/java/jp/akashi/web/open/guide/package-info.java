/// The guidance for users as pages: chapters, record sheet, library, questions, statistics.
@org.jspecify.annotations.NullMarked
package jp.akashi.web.open.guide;
