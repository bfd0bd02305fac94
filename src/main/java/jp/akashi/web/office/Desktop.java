package jp.akashi.web.office;

import java.time.InstantSource;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.desk.CaseFile;
import jp.akashi.desk.Cases;
import jp.akashi.desk.Desk;
import jp.akashi.examination.Examination;
import jp.akashi.examination.ExaminationRules;
import jp.akashi.examination.Hand;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Flash;
import jp.akashi.wording.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// What every page of the office needs: the case it is about, seen only with permission, and a way
/// to act on it.
@Component
class Desktop {
    private final Cases cases;
    private final Desk desk;
    private final Wording wording;
    private final CaseNews news;
    private final InstantSource clock;

    Desktop(Cases cases, Desk desk, Wording wording, CaseNews news, InstantSource clock) {
        this.cases = cases;
        this.desk = desk;
        this.wording = wording;
        this.news = news;
        this.clock = clock;
    }

    /// The case behind an address, when the person may examine it.
    CaseFile open(Person person, String id) {
        var file = find(id);
        desk.check(person, Action.EXAMINE, file.target());
        return file;
    }

    void check(Person person, Action action) {
        desk.check(person, action, Access.Target.NONE);
    }

    /// What somebody wants done: the permission it takes, the version of the case they saw, where
    /// they go afterwards, and what they read there.
    ///
    /// @param seen when the case they saw had been touched last; empty when the form does not say
    record Wish(Action action, long version, String next, String done, String seen) {
        Wish(Action action, long version, String next, String done) {
            this(action, version, next, done, "");
        }

        Wish since(String moment) {
            return new Wish(action, version, next, done, moment);
        }

        /// For acts that look by themselves at the part of the case they change.
        static final long ANY_VERSION = -1;

        boolean fits(Examination examination) {
            return version == ANY_VERSION || version == examination.version();
        }
    }

    /// Does it, or comes back with the sentences that say why not. A case that has changed
    /// meanwhile is not touched.
    Flash act(Person person, String id, Wish wish, Function<Seat, Outcome<?>> work) {
        var file = open(person, id);
        return switch (outcome(person, file, wish, work)) {
            case Outcome.Done<?> ignored -> Flash.done(wish.next(), wish.done());
            case Outcome.Refused<?> refused ->
                    Flash.refused(
                            "/office/cases/" + id + back(wish),
                            String.join("\n", sentences(refused), news.since(file, wish.seen()))
                                    .strip());
        };
    }

    private Outcome<?> outcome(
            Person person, CaseFile file, Wish wish, Function<Seat, Outcome<?>> work) {
        return wish.fits(file.examination())
                ? desk.act(
                        person,
                        wish.action(),
                        file.subject(),
                        () ->
                                work.apply(new Seat(file, Hand.of(person, clock.instant())))
                                        .map(value -> (Object) value))
                : Outcome.refused(Obstacle.of(ExaminationRules.NO_LOST_UPDATE));
    }

    /// Where the work is done: the case as it was seen, and the hand that acts.
    record Seat(CaseFile file, Hand hand) {
        Examination seen() {
            return file.examination();
        }
    }

    private String sentences(Outcome.Refused<?> refused) {
        return refused.obstacles().stream()
                .map(wording::sentence)
                .distinct()
                .limit(5)
                .collect(Collectors.joining("\n"));
    }

    private static String back(Wish wish) {
        return switch (wish.action()) {
            case CHECK_FORMALITY -> "/formality";
            case CONFIRM_PAYMENT -> "/payment";
            case ASK_PROVIDER -> "/inquiry";
            case CONCLUDE_DOCUMENTS -> "/documents";
            case DECIDE,
                    NOTE_APPEAL,
                    RETURN_DOCUMENTS,
                    CONSULT_COMMITTEE,
                    END_HEARING,
                    SET_INTEREST,
                    REOPEN_DOCUMENTS ->
                    "/decision";
            case PUBLISH -> "/publish";
            case PLAN_VISIT -> "/visit";
            case ENTER_WITHDRAWAL -> "/withdrawal";
            default -> "";
        };
    }

    private CaseFile find(String id) {
        return id.matches("[0-9a-z]{26}")
                ? cases.find(new ApplicationId(id)).orElseThrow(Desktop::notFound)
                : notFoundNow();
    }

    private static CaseFile notFoundNow() {
        throw notFound();
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
