/// 認定制度: schemes, their editions, and the items each edition asks.
@org.jspecify.annotations.NullMarked
package jp.akashi.scheme;
