package jp.akashi.examination;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.PersonId;

/// The examination of one application: its stage, what was found, what was asked, and every step
/// taken. `version` counts changes, so that two examiners never overwrite each other unseen.
///
/// @param openedAt when the application was received (受理)
public record Examination(
        ApplicationId application,
        Instant openedAt,
        Stage stage,
        long version,
        Findings findings,
        List<Taken> taken) {
    /// A step that was taken. `note` is what was said with it, for the provider where the step is
    /// the office's.
    public record Taken(Event event, Stage to, PersonId by, Instant at, String note) {}

    /// What the examination holds beside its stage: the points of the formality check found in
    /// order, the verdicts by item, the inquiries in order, and the verdicts that others took the
    /// place of or that fell away, oldest first.
    public record Findings(
            List<FormalityPoint> inOrder,
            Map<ItemId, Verdict> verdicts,
            List<Inquiry> inquiries,
            List<Verdict> earlier) {
        public Findings {
            inOrder = List.copyOf(inOrder);
            verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
            inquiries = List.copyOf(inquiries);
            earlier = List.copyOf(earlier);
        }

        public Findings(
                List<FormalityPoint> inOrder,
                Map<ItemId, Verdict> verdicts,
                List<Inquiry> inquiries) {
            this(inOrder, verdicts, inquiries, List.of());
        }

        public static Findings none() {
            return new Findings(List.of(), Map.of(), List.of());
        }

        public Findings withPoints(List<FormalityPoint> points) {
            return new Findings(points, verdicts, inquiries, earlier);
        }

        public Findings with(Verdict verdict) {
            var next = new LinkedHashMap<>(verdicts);
            next.put(verdict.item(), verdict);
            return new Findings(inOrder, next, inquiries, put(List.of(verdict.item())));
        }

        /// Without the verdicts on these items, which are other ones now.
        public Findings without(List<ItemId> items) {
            var next = new LinkedHashMap<>(verdicts);
            next.keySet().removeAll(items);
            return new Findings(inOrder, next, inquiries, put(items));
        }

        public Findings with(Inquiry inquiry) {
            var next = new ArrayList<>(inquiries);
            next.removeIf(other -> other.id().equals(inquiry.id()));
            next.add(inquiry);
            return new Findings(inOrder, verdicts, next, earlier);
        }

        /// The earlier verdicts with those that stand on these items now behind them.
        private List<Verdict> put(List<ItemId> items) {
            var next = new ArrayList<>(earlier);
            items.stream()
                    .flatMap(item -> Optional.ofNullable(verdicts.get(item)).stream())
                    .forEach(next::add);
            return next;
        }
    }

    private static final Set<Event> EXAMINING = EnumSet.of(Event.ASK, Event.CONCLUDE);

    public Examination {
        taken = List.copyOf(taken);
    }

    /// The examination of an application just filed.
    public static Examination opened(ApplicationId application, Instant at) {
        return new Examination(application, at, Stages.first(), 1, Findings.none(), List.of());
    }

    public Turn turn() {
        return Stages.turn(stage);
    }

    public Optional<Inquiry> findOpenInquiry() {
        return findings.inquiries().stream().filter(Inquiry::isOpen).findFirst();
    }

    public Optional<Verdict> findVerdict(ItemId item) {
        return Optional.ofNullable(findings.verdicts().get(item));
    }

    /// Who examined the case: judged an item at any time, asked the provider, or concluded the
    /// document check.
    public Set<PersonId> examiners() {
        var judged =
                Stream.concat(findings.verdicts().values().stream(), findings.earlier().stream())
                        .map(verdict -> verdict.signed().by());
        var stepped =
                taken.stream().filter(step -> EXAMINING.contains(step.event())).map(Taken::by);
        return Stream.concat(judged, stepped).collect(Collectors.toUnmodifiableSet());
    }

    /// Everything that happened to the case after a moment, in order of time.
    public List<Happening> happenedAfter(Instant moment) {
        return Happening.of(this).stream().filter(each -> each.at().isAfter(moment)).toList();
    }

    /// When the case was touched last.
    public Instant touchedAt() {
        var all = Happening.of(this);
        return all.isEmpty() ? openedAt : all.getLast().at();
    }

    /// Every verdict ever given on an item, oldest first: the last one stands, unless it fell away.
    public List<Verdict> historyOf(ItemId item) {
        return Stream.concat(findings.earlier().stream(), findVerdict(item).stream())
                .filter(verdict -> verdict.item().equals(item))
                .toList();
    }

    /// When the case came to its present stage.
    public Instant since() {
        return taken.isEmpty() ? openedAt : taken.getLast().at();
    }

    /// The next version at the same stage.
    public Examination with(Findings next) {
        return new Examination(application, openedAt, stage, version + 1, next, taken);
    }

    /// The next version after a step; only `Advance` makes one.
    Examination after(Taken step, Findings next) {
        var steps = new ArrayList<>(taken);
        steps.add(step);
        return new Examination(application, openedAt, step.to(), version + 1, next, steps);
    }
}
