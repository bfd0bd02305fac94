/// The pages, in one folder for each actor, and the kit they are built from.
@org.jspecify.annotations.NullMarked
package jp.akashi.web;
