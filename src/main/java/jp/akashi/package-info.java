/// The wiring of Akashi (証), the platform of the 情報開示認定制度.
@org.jspecify.annotations.NullMarked
package jp.akashi;
