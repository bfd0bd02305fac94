/// The measurement of the checks on evidence: how often they are right, and how long they take.
@org.jspecify.annotations.NullMarked
package jp.akashi.bench.evidence;
