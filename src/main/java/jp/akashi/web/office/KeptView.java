package jp.akashi.web.office;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.akashi.decision.Returned;
import jp.akashi.evidence.Evidence;
import jp.akashi.keeping.Handover;
import jp.akashi.keeping.Kept;
import jp.akashi.keeping.Occasion;
import jp.akashi.keeping.PaperKind;
import jp.akashi.keeping.Proposal;
import jp.akashi.keeping.Schedule;
import jp.akashi.keeping.Standing;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Moments;
import jp.akashi.web.kit.Tone;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// The documents of cases that are over, as the office sees them.
@Component
public class KeptView {
    private static final List<Kept.State> ORDER =
            List.of(
                    Kept.State.RETURN_DUE,
                    Kept.State.PROPOSED,
                    Kept.State.DELETABLE,
                    Kept.State.KEPT,
                    Kept.State.BLOCKED);

    private final People people;
    private final Wording wording;
    private final Schedule schedule;
    private final InstantSource clock;

    KeptView(People people, Wording wording, Schedule schedule, InstantSource clock) {
        this.people = people;
        this.wording = wording;
        this.schedule = schedule;
        this.clock = clock;
    }

    /// Cases in one state.
    public record Group(String title, List<Line> lines) {}

    /// @param isLate whether the papers should have been back
    public record Line(
            String href,
            String number,
            String service,
            String provider,
            String why,
            String day,
            boolean isLate) {}

    /// What the schedule says of one occasion.
    public record Rule(String why, String returned, String kept) {}

    /// A case.
    ///
    /// @param blocked why nothing may be done; empty when something may
    /// @param proposedByMe whether another has to carry the deletion out
    public record Case(
            String id,
            Line line,
            Kept.State state,
            String word,
            Tone tone,
            String blocked,
            List<Evidence> documents,
            Done done,
            boolean proposedByMe) {}

    /// What was done, in words; empty where it was not.
    public record Done(String handover, String proposal, String deleted, List<Gone> gone) {}

    public record Gone(String label, String title, String digest, boolean stillUsed) {}

    List<Group> groups(List<Kept> over) {
        var today = Tokyo.today(clock);
        return ORDER.stream()
                .map(state ->
                        new Group(
                                word(state),
                                over.stream()
                                        .filter(kept -> kept.stateOn(today) == state)
                                        .map(kept -> line(kept, today))
                                        .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    List<Rule> schedule() {
        return Arrays.stream(Occasion.values())
                .flatMap(occasion ->
                        schedule.find(PaperKind.EVIDENCE, occasion).stream()
                                .map(period ->
                                        new Rule(
                                                wording.term(occasion),
                                                period.returnWithinDays() + "日以内",
                                                period.keepDays() + "日後から")))
                .toList();
    }

    Case of(Kept kept, Person person) {
        var today = Tokyo.today(clock);
        var state = kept.stateOn(today);
        var done = kept.done();
        return new Case(
                kept.application().id().value(),
                line(kept, today),
                state,
                word(state),
                tone(state),
                blocked(kept),
                kept.documents(),
                new Done(
                        done.handover().map(this::said).orElse(""),
                        done.proposal().map(this::said).orElse(""),
                        done.deleted().map(this::said).orElse(""),
                        done.deleted().map(KeptView::gone).orElse(List.of())),
                done.proposal().map(Proposal::by).filter(person.id()::equals).isPresent());
    }

    private Line line(Kept kept, LocalDate today) {
        var application = kept.application();
        var returnBy = kept.findReturnBy();
        var state = kept.stateOn(today);
        var late = returnBy.filter(today::isAfter).isPresent() && state == Kept.State.RETURN_DUE;
        return new Line(
                KeepingPage.HREF + "/" + application.id(),
                application.number().toString(),
                application.serviceName(),
                application.providerName(),
                why(kept.standing()),
                day(kept, state),
                late);
    }

    private static String day(Kept kept, Kept.State state) {
        return switch (state) {
            case RETURN_DUE -> kept.findReturnBy().map(day -> Days.print(day) + "までに返却").orElse("");
            case KEPT, DELETABLE, PROPOSED ->
                    kept.findDeletableFrom().map(day -> Days.print(day) + "から消去できる").orElse("");
            case BLOCKED, DELETED -> "";
        };
    }

    private String why(Standing standing) {
        return switch (standing) {
            case Standing.Open() -> "審査中または公表前";
            case Standing.Live() -> "認定が有効";
            case Standing.Over(var occasion, var since) ->
                    wording.term(occasion) + "(" + Days.print(since) + ")";
        };
    }

    private static String blocked(Kept kept) {
        return switch (kept.standing()) {
            case Standing.Open() -> "審査中または公表前の案件です。書類は返却も消去もできません。";
            case Standing.Live() -> "認定が有効です。有効な認定の書類は返却も消去もできません。";
            case Standing.Over(var _, var _) ->
                    kept.period().isEmpty() ? "この場合の返却と保管の定めがありません(keeping.yaml)。書類は消去できません。" : "";
        };
    }

    private static String word(Kept.State state) {
        return switch (state) {
            case BLOCKED -> "返却・消去できないもの";
            case RETURN_DUE -> "返却するもの";
            case KEPT -> "返却済みで保管中のもの";
            case DELETABLE -> "消去できるもの";
            case PROPOSED -> "消去の承認を待つもの";
            case DELETED -> "消去済み";
        };
    }

    private static Tone tone(Kept.State state) {
        return switch (state) {
            case RETURN_DUE, PROPOSED -> Tone.WARN;
            case DELETABLE -> Tone.INFO;
            case BLOCKED, KEPT, DELETED -> Tone.NEUTRAL;
        };
    }

    private String said(Handover handover) {
        var proof = handover.way().proof();
        return "%s、%s%s(記録 %s、%s)"
                .formatted(
                        Days.print(handover.on()),
                        wording.term(handover.way().kind()),
                        proof.isEmpty() ? "" : " " + proof,
                        name(handover.noted().by()),
                        Moments.print(handover.noted().at()));
    }

    private String said(Proposal proposal) {
        return "%s(起案 %s、%s)"
                .formatted(proposal.reason(), name(proposal.by()), Moments.print(proposal.at()));
    }

    private String said(Returned returned) {
        return "%sに%sが消去しました。消去したファイルは%d件です。"
                .formatted(
                        Moments.print(returned.at()),
                        name(returned.by()),
                        returned.deleted().size());
    }

    private static List<Gone> gone(Returned returned) {
        return returned.documents().stream()
                .map(each ->
                        new Gone(each.label(), each.title(), each.digest().hex(), each.stillUsed()))
                .toList();
    }

    private String name(PersonId person) {
        return Optional.of(person).flatMap(people::findPerson).map(Person::name).orElse("(退職した職員)");
    }
}
