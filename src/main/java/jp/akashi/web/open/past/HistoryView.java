package jp.akashi.web.open.past;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.akashi.certification.Ending;
import jp.akashi.directory.EntryDiff;
import jp.akashi.directory.Event;
import jp.akashi.directory.History;
import jp.akashi.kernel.Tokyo;
import jp.akashi.registry.Entry;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Language;
import jp.akashi.web.open.Address;

/// What happened to a service, the latest first: its revisions, and what time brought about.
public record HistoryView(History history, List<Step> steps, Schemes schemes, Language say) {
    /// A publication with its events, or an event of its own that no publication brought.
    public record Step(Entry entry, boolean isPublication, List<Event> events) {}

    public static HistoryView of(
            History history, List<Event> events, Schemes schemes, Language say) {
        var steps = new ArrayList<Step>();
        for (var entry : history.revisions()) {
            steps.add(new Step(entry, true, list(events, entry, false)));
            for (var event : list(events, entry, true)) {
                if (event.kind() != Event.Kind.EXPIRED || !isRenewedThatDay(history, entry)) {
                    steps.add(new Step(entry, false, List.of(event)));
                }
            }
        }
        return new HistoryView(history, steps.reversed(), schemes, say);
    }

    /// Whether the certification went on the day after its last without a gap.
    private static boolean isRenewedThatDay(History history, Entry entry) {
        var next = entry.standing().term().until().plusDays(1);
        return history.find(entry.standing().revision() + 1)
                .map(Entry::standing)
                .filter(standing -> standing.term().contains(next))
                .filter(standing ->
                        standing.publishedAt().atZone(Tokyo.ZONE).toLocalDate().equals(next))
                .isPresent();
    }

    private static List<Event> list(List<Event> events, Entry entry, boolean ofTime) {
        return events.stream()
                .filter(event -> event.entry().equals(entry))
                .filter(event -> event.isOfTime() == ofTime)
                .toList();
    }

    public String service() {
        return "/services/" + Address.encoded(history.present().number().slug());
    }

    public String date(Step step) {
        return step.isPublication()
                ? Days.print(step.entry().standing().publishedAt(), say)
                : Days.print(step.events().getFirst().at(), say);
    }

    public boolean isPresent(Step step) {
        return step.isPublication() && step.entry().equals(history.present());
    }

    public boolean isFirst(Step step) {
        return step.entry().equals(history.first());
    }

    /// The page of the service when this was published.
    public String then(Step step) {
        return service() + "?as-of=" + step.entry().standing().publishedAt();
    }

    /// The comparison with the revision before.
    public String diff(Step step) {
        int revision = step.entry().standing().revision();
        return "%s/diff/%d..%d".formatted(service(), revision - 1, revision);
    }

    /// Where an item of an event is shown: in the comparison with the revision before, or on the
    /// page of the service.
    public String place(Step step, EntryDiff.Line line) {
        return (step.isPublication() ? diff(step) : service()) + "#" + line.item().value();
    }

    /// What an event says beyond its name.
    public String sentence(Event event) {
        var standing = event.entry().standing();
        return switch (event.kind()) {
            case CERTIFIED -> term(event.entry());
            case RENEWED -> term(event.entry());
            case EDITION_CHANGED -> edition(event.entry());
            case ITEMS_CHANGED -> changed(event);
            case NAMES_CHANGED -> "";
            case WITHHELD -> items(event);
            case WITHHOLDING_ENDED -> items(event);
            case WITHHOLDING_LAPSED -> EventWords.lapsed(event, say);
            case REVOKED -> day(Optional.ofNullable(standing.ending()));
            case SERVICE_ENDED, SWITCHED, RENEWAL_REFUSED ->
                    day(Optional.ofNullable(standing.ending()));
            case RENEWAL_EXAMINED ->
                    standing.continued()
                            ? say.of(
                                    "更新の申請を受け付けました。有効期間が満了しても、決定までは認定の効力が続きます。",
                                    "A renewal was filed in time. The certification stays in force"
                                            + " until it is decided.")
                            : say.of("更新の審査が終わりました。", "The examination of the renewal is over.");
            case EXPIRED -> expired(event.entry());
            case CORRECTED -> "";
        };
    }

    private String term(Entry entry) {
        var term = Days.print(entry.standing().term(), say);
        return say.of("有効期間: " + term, "Term: " + term);
    }

    private String edition(Entry entry) {
        var day = Days.print(entry.edition().date(), say);
        var scheme = say.of(schemes.get(entry.edition().scheme()).shortName());
        return say.of(scheme + " " + day + "版になりました", scheme + ", edition of " + day);
    }

    private String changed(Event event) {
        long meaningful =
                event.lines().stream().filter(line -> line.extent().isMeaningful()).count();
        return say.of(
                "%d項目(うち値・状態の変更 %d項目)".formatted(event.lines().size(), meaningful),
                "%d items, of which %d with another value or state"
                        .formatted(event.lines().size(), meaningful));
    }

    private String items(Event event) {
        int count = event.lines().size();
        return say.of(count + "項目", count == 1 ? "1 item" : count + " items");
    }

    private String day(Optional<Ending> ending) {
        return ending.map(end -> Days.print(end.on(), say))
                .map(day -> say.of(day + "付", "as of " + day))
                .orElse("");
    }

    private String expired(Entry entry) {
        var day = Days.print(entry.standing().term().until(), say);
        return say.of("有効期間は" + day + "で終わりました", "The term ended on " + day);
    }

    public String label(EntryDiff.Line line, Event event) {
        return EventWords.items(line, event, schemes, say);
    }

    /// The names before and after, of what changed.
    public List<DiffView.FaceLine> names(Event event) {
        var before = event.before();
        return before == null
                        || event.kind() != Event.Kind.NAMES_CHANGED
                                && event.kind() != Event.Kind.CORRECTED
                ? List.of()
                : FaceLines.of(EntryDiff.between(before, event.entry(), schemes), schemes, say)
                        .stream()
                        .toList();
    }
}
