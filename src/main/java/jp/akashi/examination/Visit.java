package jp.akashi.examination;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.evidence.Evidence.StoredFile;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.VisitId;
import org.jspecify.annotations.Nullable;

/// A visit to the provider during the document check (調査, 002 §6(2)): what the office proposes,
/// what the provider says to it, and what was found there. `version` counts changes.
///
/// @param reply empty until the provider has said something to the plan as it stands
/// @param report empty until the visit has taken place
public record Visit(
        VisitId id,
        ApplicationId application,
        long version,
        Plan plan,
        Verdict.Signed proposed,
        @Nullable Reply reply,
        @Nullable Report report,
        boolean cancelled) {
    /// How many characters a blank of a visit holds at most.
    public static final int LONGEST_TEXT = 2000;

    /// When (in Tokyo), where, what for, who comes, and which items are looked into.
    public record Plan(
            LocalDateTime at, String place, String purpose, String people, List<ItemId> items) {
        public Plan {
            items = List.copyOf(items);
        }
    }

    /// What the provider says: that it is welcome, or when it would be.
    public record Reply(boolean accepted, String words, Verdict.Signed given) {}

    /// What was found, item by item and as a whole.
    public record Report(
            LocalDateTime heldAt,
            String attendees,
            String summary,
            List<Found> found,
            List<Paper> papers,
            Verdict.Signed signed) {
        public Report {
            found = List.copyOf(found);
            papers = List.copyOf(papers);
        }

        Report with(Paper paper) {
            var all = Stream.concat(papers.stream(), Stream.of(paper)).toList();
            return new Report(heldAt, attendees, summary, found, all, signed);
        }
    }

    /// A document of a visit (調査の書類): what was shown, photographed or handed over there, as a PDF.
    public record Paper(StoredFile file, Verdict.Signed added) {}

    public record Found(ItemId item, String text) {}

    /// Where a visit stands.
    public enum VisitState {
        /// 事業者の回答待ち
        PROPOSED,
        /// 別の日時の希望あり
        COUNTERED,
        /// 受諾
        ACCEPTED,
        /// 実施済み
        HELD,
        /// 取りやめ
        CANCELLED
    }

    public VisitState state() {
        if (cancelled) {
            return VisitState.CANCELLED;
        }
        if (report != null) {
            return VisitState.HELD;
        }
        return findReply()
                .map(given -> given.accepted() ? VisitState.ACCEPTED : VisitState.COUNTERED)
                .orElse(VisitState.PROPOSED);
    }

    public Optional<Reply> findReply() {
        return Optional.ofNullable(reply);
    }

    public Optional<Report> findReport() {
        return Optional.ofNullable(report);
    }

    /// What was found about an item.
    public Optional<String> findFound(ItemId item) {
        return findReport()
                .flatMap(held ->
                        held.found().stream()
                                .filter(found -> found.item().equals(item))
                                .map(Found::text)
                                .findFirst());
    }

    /// The documents put to the record; none while there is no record.
    public List<Paper> papers() {
        return findReport().map(Report::papers).orElse(List.of());
    }

    /// The visit as somebody saw it who has not seen the latest: whatever is made of it is refused
    /// as overtaken.
    public Visit asSeen(long earlier) {
        return new Visit(id, application, earlier, plan, proposed, reply, report, cancelled);
    }

    /// With another plan, which the provider has not answered yet.
    Visit planned(Plan next, Verdict.Signed by) {
        return new Visit(id, application, version + 1, next, by, null, null, false);
    }

    Visit replied(Reply given) {
        return new Visit(id, application, version + 1, plan, proposed, given, null, false);
    }

    Visit held(Report held) {
        return new Visit(id, application, version + 1, plan, proposed, reply, held, false);
    }

    Visit calledOff() {
        return new Visit(id, application, version + 1, plan, proposed, reply, report, true);
    }
}
