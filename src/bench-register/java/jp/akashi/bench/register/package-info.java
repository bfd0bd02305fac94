/// `./akashi bench register`: what a reader of the register waits for, beside others that serve and search the same texts
/// on the same machine at the same time. Nothing here fails a build.
@org.jspecify.annotations.NullMarked
package jp.akashi.bench.register;
