/// The words for people: sentences for rules and names for terms, read from data.
@org.jspecify.annotations.NullMarked
package jp.akashi.wording;
