/// 返却・保管: what of a case is given back when it is over, how long the rest is kept, and its deletion.
@org.jspecify.annotations.NullMarked
package jp.akashi.keeping;
