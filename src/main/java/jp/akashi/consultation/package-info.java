/// 相談: questions and answers between a provider and the office, before and during an application. They
/// are no part of the examination and are never published.
@org.jspecify.annotations.NullMarked
package jp.akashi.consultation;
