/// Signing up, signing in, and one's own account: the same for every actor.
@org.jspecify.annotations.NullMarked
package jp.akashi.web.account;
