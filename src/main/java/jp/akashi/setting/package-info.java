/// 設定: every setting of the platform, declared once in `settings.yaml`, and the check that nothing else is set.
@org.jspecify.annotations.NullMarked
package jp.akashi.setting;
