/// The file of an earlier register as CSV, and the folder of forms that comes with it.
@org.jspecify.annotations.NullMarked
package jp.akashi.paper.register;
