/// 要件: what a buyer requires of a service, held against the whole register.
@org.jspecify.annotations.NullMarked
package jp.akashi.web.open.require;
