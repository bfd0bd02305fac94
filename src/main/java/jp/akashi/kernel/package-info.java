/// Words every station uses: numbers, money, terms, rules.
@org.jspecify.annotations.NullMarked
package jp.akashi.kernel;
