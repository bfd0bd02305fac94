/// 認定・認定証・マーク: the certification a decision leads to.
@org.jspecify.annotations.NullMarked
package jp.akashi.certification;
