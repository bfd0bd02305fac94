package jp.akashi.web.office;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.akashi.desk.CaseHead;
import jp.akashi.desk.CaseHeads.Marks;
import jp.akashi.examination.Stages;
import jp.akashi.examination.Turn;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Role;
import jp.akashi.web.kit.Days;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// A case as the queue shows it, from its head alone.
@Component
public class QueueLines {
    /// From so many days on the office is late with a case (滞留).
    static final int STALLED_DAYS = 14;

    private final People people;
    private final Wording wording;
    private final InstantSource clock;

    QueueLines(People people, Wording wording, InstantSource clock) {
        this.people = people;
        this.wording = wording;
        this.clock = clock;
    }

    /// A line of the queue.
    ///
    /// @param hand the name of who of the office has the case in hand, empty when nobody has
    public record Line(
            String href,
            String number,
            String service,
            String provider,
            CaseLines.Status status,
            CaseLines.Next next,
            String hand) {}

    Marks marks() {
        var today = Tokyo.today(clock);
        return new Marks(
                today, today.minusDays(STALLED_DAYS - 1L).atStartOfDay(Tokyo.ZONE).toInstant());
    }

    List<Line> of(List<CaseHead> heads) {
        Map<PersonId, String> names =
                heads.isEmpty()
                        ? Map.of()
                        : people.listByRole(Role.OFFICE).stream()
                                .collect(Collectors.toMap(Person::id, Person::name));
        return heads.stream().map(head -> line(head, names)).toList();
    }

    private Line line(CaseHead head, Map<PersonId, String> names) {
        var standing = head.standing();
        return new Line(
                CaseLines.href(head.application()),
                head.number().toString(),
                head.names().service(),
                head.names().provider(),
                status(standing),
                CaseLines.next(head.application(), standing.stage()),
                standing.findHand().map(hand -> names.getOrDefault(hand, "")).orElse(""));
    }

    private CaseLines.Status status(CaseHead.Standing standing) {
        LocalDate today = Tokyo.today(clock);
        var since = LocalDate.ofInstant(standing.since(), Tokyo.ZONE);
        long days = ChronoUnit.DAYS.between(since, today);
        long late =
                standing.findDue()
                        .filter(today::isAfter)
                        .map(due -> ChronoUnit.DAYS.between(due, today))
                        .orElse(0L);
        boolean stalled = Stages.turn(standing.stage()) == Turn.OFFICE && days >= STALLED_DAYS;
        return new CaseLines.Status(
                wording.term(standing.stage()),
                CaseLines.tone(standing.stage()),
                Days.print(since),
                late > 0 ? "期限を%d日超過".formatted(late) : days == 0 ? "本日" : days + "日",
                late > 0 || stalled,
                standing.findDue().map(Days::print).orElse(""));
    }
}
