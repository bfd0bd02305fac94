/// Tests of what is handed out.
@org.jspecify.annotations.NullMarked
package jp.akashi.export;
