package jp.akashi.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.akashi.access.Action;
import jp.akashi.evidence.Evidence;
import jp.akashi.journal.Act;
import jp.akashi.journal.Journal;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.EvidenceId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.Person;

/// 閲覧記録: who from outside its provider opened which filed document. It is put down before the
/// document is shown: what cannot be put down is not shown.
public final class Openings {
    private static final String TAKEN = "taken away";

    private final Journal journal;
    private final InstantSource clock;

    public Openings(Journal journal, InstantSource clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /// A document of an application.
    ///
    /// @param file the fingerprint of its bytes
    public record Opened(ApplicationId application, EvidenceId document, Digest file) {
        private String subject() {
            return Openings.subject(application, document);
        }
    }

    /// @param taken whether it was taken away whole, and not only looked at
    public record Opening(Instant at, PersonId by, EvidenceId document, boolean taken) {}

    /// Puts down that somebody looks at a document; the first time a day.
    public void looks(Person person, Opened opened) {
        var today = Tokyo.today(clock).atStartOfDay(Tokyo.ZONE).toInstant();
        boolean known =
                journal.list(Action.SEE_EVIDENCE, List.of(opened.subject()), today).stream()
                        .map(Journal.Noted::act)
                        .anyMatch(act -> act.actor().equals(person.id().value()));
        if (!known) {
            note(person, opened, "");
        }
    }

    /// Puts down that somebody takes a document away, each time.
    public void takes(Person person, Opened opened) {
        note(person, opened, TAKEN);
    }

    private void note(Person person, Opened opened, String how) {
        var file = opened.file().hex();
        journal.append(
                new Act(
                        person.id().value(),
                        person.substitute() ? "" + person.provider() : "",
                        Action.SEE_EVIDENCE,
                        opened.subject(),
                        new Act.Digests(file, file),
                        how));
    }

    /// The last first. Looks of one person at one document on one day are one, also where two of
    /// them came at the same moment.
    public List<Opening> listOf(ApplicationId application, Collection<Evidence> documents) {
        var subjects = documents.stream().map(one -> subject(application, one.id())).toList();
        var looks = new HashSet<String>();
        return journal.list(Action.SEE_EVIDENCE, subjects, Instant.EPOCH).stream()
                .filter(noted -> isFirst(noted, looks))
                .map(Openings::opening)
                .toList()
                .reversed();
    }

    private static boolean isFirst(Journal.Noted noted, Set<String> looks) {
        var act = noted.act();
        var day = noted.at().atZone(Tokyo.ZONE).toLocalDate();
        return act.reason().equals(TAKEN)
                || looks.add(act.actor() + " " + act.subject() + " " + day);
    }

    private static Opening opening(Journal.Noted noted) {
        var act = noted.act();
        return new Opening(
                noted.at(),
                new PersonId(act.actor()),
                new EvidenceId(act.subject().substring(act.subject().indexOf('/') + 1)),
                act.reason().equals(TAKEN));
    }

    private static String subject(ApplicationId application, EvidenceId document) {
        return application + "/" + document;
    }
}
