/// Builds the sample applications under `samples/`: documents from Markdown, workbooks from answers.
@org.jspecify.annotations.NullMarked
package jp.akashi.samples;
