package jp.akashi.web.office;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.akashi.desk.CaseHead;
import jp.akashi.desk.CaseHeads.Marks;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Role;
import jp.akashi.scheme.Schemes;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// A case as the queue shows it, from its head alone.
@Component
public class QueueLines {
    private final CaseLines caseLines;
    private final People people;
    private final Schemes schemes;
    private final Wording wording;
    private final InstantSource clock;

    QueueLines(
            CaseLines caseLines,
            People people,
            Schemes schemes,
            Wording wording,
            InstantSource clock) {
        this.wording = wording;
        this.caseLines = caseLines;
        this.people = people;
        this.schemes = schemes;
        this.clock = clock;
    }

    /// A line of the queue.
    ///
    /// @param hand the name of who of the office has the case in hand, empty when nobody has
    public record Line(
            String href,
            String number,
            String kind,
            String service,
            String provider,
            CaseLines.Status status,
            CaseLines.Next next,
            String hand) {}

    Marks marks() {
        var today = Tokyo.today(clock);
        var still = schemes.house().stillSince(today);
        return new Marks(today, still.atStartOfDay(Tokyo.ZONE).toInstant());
    }

    /// After how many business days of the office's turn a case stands still (滞留).
    int stalledAfter() {
        return schemes.deadlines().stalledAfter();
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
                wording.term(head.names().kind()),
                head.names().service(),
                head.names().provider(),
                caseLines.status(standing.stage(), standing.since(), standing.findDue()),
                CaseLines.next(head.application(), standing.stage()),
                standing.findHand().map(hand -> names.getOrDefault(hand, "")).orElse(""));
    }
}
