/// 出力(API): what programs can ask the register, and what they are answered, as data: operations, their
/// parameters, trees and their schemas.
@org.jspecify.annotations.NullMarked
package jp.akashi.export.api;
