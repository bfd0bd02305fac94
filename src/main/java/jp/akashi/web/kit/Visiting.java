package jp.akashi.web.kit;

import java.text.Normalizer;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import jp.akashi.examination.Visit;
import jp.akashi.examination.Visits;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.scheme.Edition;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// Visits (調査) as the office and the provider read them.
@Component
public class Visiting {
    private final Visits visits;
    private final People people;
    private final Wording wording;

    Visiting(Visits visits, People people, Wording wording) {
        this.visits = visits;
        this.people = people;
        this.wording = wording;
    }

    /// A visit: its plan, what the provider said, and what was found.
    public record View(
            String id,
            long version,
            Visit.VisitState state,
            String word,
            Tone tone,
            List<Fact> plan,
            List<Item> items,
            String reply,
            List<Fact> report,
            List<Paper> papers) {
        public boolean isOpen() {
            return switch (state) {
                case PROPOSED, COUNTERED, ACCEPTED -> true;
                case HELD, CANCELLED -> false;
            };
        }
    }

    /// A document of the visit, by its digest, and who put it there when.
    public record Paper(String digest, String name, String note) {}

    /// An item looked into, and what was found about it; empty while nothing was.
    public record Item(String id, String name, String found) {}

    public List<View> of(ApplicationId application, Edition edition) {
        return visits.list(application).reversed().stream()
                .map(visit -> view(visit, edition))
                .toList();
    }

    private View view(Visit visit, Edition edition) {
        var plan = visit.plan();
        return new View(
                visit.id().value(),
                visit.version(),
                visit.state(),
                wording.term(visit.state()),
                tone(visit.state()),
                List.of(
                        new Fact("日時", print(plan.at())),
                        new Fact("場所", plan.place()),
                        new Fact("目的", plan.purpose()),
                        new Fact("訪問者", plan.people())),
                plan.items().stream()
                        .map(item ->
                                new Item(
                                        item.value(),
                                        Wording.nameOf(edition, item),
                                        visit.findFound(item).orElse("")))
                        .toList(),
                visit.findReply().map(this::reply).orElse(""),
                visit.findReport().map(this::report).orElse(List.of()),
                visit.papers().stream().map(this::paper).toList());
    }

    private Paper paper(Visit.Paper paper) {
        var name = people.findPerson(paper.added().by()).map(Person::name).orElse("");
        return new Paper(
                paper.file().digest().hex(),
                paper.file().fileName(),
                "%dページ、%s %s"
                        .formatted(paper.file().pages(), Moments.print(paper.added().at()), name));
    }

    private String reply(Visit.Reply reply) {
        var name = people.findPerson(reply.given().by()).map(Person::name).orElse("");
        return "%s %sさんが%s%s"
                .formatted(
                        Moments.print(reply.given().at()),
                        name,
                        reply.accepted() ? "受諾しました。" : "別の日時を希望しました。",
                        reply.words());
    }

    private List<Fact> report(Visit.Report report) {
        var name = people.findPerson(report.signed().by()).map(Person::name).orElse("");
        return List.of(
                new Fact("実施日時", print(report.heldAt())),
                new Fact("出席者", report.attendees()),
                new Fact("概要", report.summary()),
                new Fact("記録", Moments.print(report.signed().at()) + " " + name));
    }

    private static Tone tone(Visit.VisitState state) {
        return switch (state) {
            case PROPOSED, COUNTERED -> Tone.WARN;
            case ACCEPTED -> Tone.INFO;
            case HELD -> Tone.SUCCESS;
            case CANCELLED -> Tone.NEUTRAL;
        };
    }

    public static String print(LocalDateTime at) {
        return "%s %d:%02d".formatted(Days.print(at.toLocalDate()), at.getHour(), at.getMinute());
    }

    /// The moment a day and a time of day name, in the ways people write them.
    public static Optional<LocalDateTime> read(String day, String time) {
        try {
            var plain =
                    Normalizer.normalize(time, Normalizer.Form.NFKC)
                            .strip()
                            .replaceFirst("^(\\d):", "0$1:");
            var clock = LocalTime.parse(plain);
            return Days.read(day).map(date -> date.atTime(clock));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
