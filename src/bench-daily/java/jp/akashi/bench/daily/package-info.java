/// How long a day's work takes on a large register.
@org.jspecify.annotations.NullMarked
package jp.akashi.bench.daily;
