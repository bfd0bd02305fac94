/// 認定審査委員会: who is asked about a case, and what they say.
@org.jspecify.annotations.NullMarked
package jp.akashi.committee;
