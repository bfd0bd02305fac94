/// 安全: strangers, tenants and wrong roles try everything the running program offers.
@org.jspecify.annotations.NullMarked
package jp.akashi.security;
