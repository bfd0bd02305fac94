/// デモ: a register worth visiting, made of plainly fictional providers that went the real road.
@org.jspecify.annotations.NullMarked
package jp.akashi.demo;
