/// 事業者・担当者・役割: who takes part in the procedure.
@org.jspecify.annotations.NullMarked
package jp.akashi.party;
