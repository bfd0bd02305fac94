package jp.akashi.directory;

import java.time.Instant;
import java.util.List;
import jp.akashi.registry.Entry;
import org.jspecify.annotations.Nullable;

/// Something that happened to a certified service, as the public record tells it.
///
/// @param at when the register said it; of what time brought about, when the day after the last one
///   began
/// @param before the entry it changed; none where the service was published for the first time, or
///   where time alone brought it about
/// @param entry the entry as it stood from then on
/// @param lines the items it is about, each in no more than one event of a publication
public record Event(
        Kind kind, Instant at, @Nullable Entry before, Entry entry, List<EntryDiff.Line> lines) {
    public enum Kind {
        /// 認定の公表
        CERTIFIED,
        /// 認定の更新: the term reaches further than it did.
        RENEWED,
        /// 認定の切替, or a later edition of the same scheme: other items are asked.
        EDITION_CHANGED,
        /// 開示内容の変更
        ITEMS_CHANGED,
        /// 名称等の変更: of service or provider, or another fact of the entry's face.
        NAMES_CHANGED,
        /// 公表の留保: an answer is not published for a time, or for a longer one.
        WITHHELD,
        /// 公表の留保の終了: an answer is published after all, or was taken back.
        WITHHOLDING_ENDED,
        /// 公表の留保の期限の経過: the date has passed; the answer stays withheld until it is published.
        WITHHOLDING_LAPSED,
        /// 認定の取消し
        REVOKED,
        /// サービスの終了
        SERVICE_ENDED,
        /// 他の制度への切替
        SWITCHED,
        /// 更新の否認, after the term was over
        RENEWAL_REFUSED,
        /// 更新の審査: a renewal was filed in time, or is waited for no longer.
        RENEWAL_EXAMINED,
        /// 有効期間の満了
        EXPIRED,
        /// 記載の訂正: day of certification, number, term or ending were put right otherwise.
        CORRECTED
    }

    public Event {
        lines = List.copyOf(lines);
    }

    /// Whether time alone brought it about.
    public boolean isOfTime() {
        return kind == Kind.EXPIRED || kind == Kind.WITHHOLDING_LAPSED;
    }

    /// Whether it tells a reader more than that words were put differently.
    public boolean isMeaningful() {
        return kind != Kind.ITEMS_CHANGED
                || lines.stream().anyMatch(line -> line.extent().isMeaningful());
    }
}
