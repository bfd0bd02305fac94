/// 認定・非認定: what becomes of an application, and why.
@org.jspecify.annotations.NullMarked
package jp.akashi.decision;
