/// 開示項目の型: the kinds of answer a disclosure item can ask for, and what an answer is.
@org.jspecify.annotations.NullMarked
package jp.akashi.item;
