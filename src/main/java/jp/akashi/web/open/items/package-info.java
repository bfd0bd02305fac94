/// 開示項目: what each item means, which schemes ask it, and how the services of the register answer.
@org.jspecify.annotations.NullMarked
package jp.akashi.web.open.items;
