/// 更新: when a certification may be renewed, and the application that renews it.
@org.jspecify.annotations.NullMarked
package jp.akashi.renewal;
