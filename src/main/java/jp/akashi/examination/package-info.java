/// 形式審査・書類審査・照会: the office's work on an application, step by step.
@org.jspecify.annotations.NullMarked
package jp.akashi.examination;
