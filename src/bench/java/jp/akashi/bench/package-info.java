/// How long the platform takes for what people wait for, measured with JMH. Nothing here fails a build.
@org.jspecify.annotations.NullMarked
package jp.akashi.bench;
