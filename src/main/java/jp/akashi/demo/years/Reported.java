package jp.akashi.demo.years;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.application.Application;
import jp.akashi.application.Beginning;
import jp.akashi.application.Dossier;
import jp.akashi.application.Draft;
import jp.akashi.certification.Certification;
import jp.akashi.desk.Desk;
import jp.akashi.item.Value;
import jp.akashi.kernel.DraftId;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.Person;
import jp.akashi.surveillance.FileChangeReport;
import jp.akashi.surveillance.OpenChangeReport;
import jp.akashi.surveillance.ReturnCertificate;
import jp.akashi.surveillance.ServiceEnd.Informed;
import jp.akashi.surveillance.ServiceEnd.ReturnWay;
import jp.akashi.surveillance.TellEnd;

/// What a provider reports of its certified service: changes (変更届), and its end (終了届).
final class Reported {
    private static final ItemId HOURS = new ItemId("support.hours");
    private static final FieldKey DESK = new FieldKey("desk-hours");

    private final Hands hands;
    private final Cast cast;
    private final Road road;

    Reported(Hands hands, Cast cast, Road road) {
        this.hands = hands;
        this.cast = cast;
        this.road = road;
    }

    /// @return the id of the application
    String change(Road.Step step) {
        var applicant = cast.provider(step.fate().place());
        var held = road.certification(step.fate());
        var earlier = hands.filing().applications().get(held.application());
        var draft =
                new Draft(
                        DraftId.random(),
                        Objects.requireNonNull(applicant.provider()),
                        new Beginning(OpenChangeReport.purpose(held), null, Map.of()),
                        changed(earlier.dossier(), step.of().filed()),
                        new Draft.Edit(1, applicant.id(), hands.clock().instant()));
        hands.filing().drafts().add(draft);
        var told = new FileChangeReport.Told(step.of().filed(), "窓口の体制を改めたため。", false);
        var filed =
                hands.desk()
                        .act(
                                applicant,
                                Action.SUBMIT_APPLICATION,
                                Desk.Subject.of(draft.id(), Access.Target.of(draft.provider())),
                                () -> filed(draft, told, applicant))
                        .orThrow();
        return filed.id().value();
    }

    private Outcome<Application> filed(Draft draft, FileChangeReport.Told told, Person applicant) {
        return hands.reporting().change().file(draft, told, applicant.id()).map(road::opened);
    }

    private static Dossier changed(Dossier dossier, LocalDate since) {
        Value now = new Value.Words("平日8時から20時まで受け付けます(%sから)。".formatted(since));
        var before = dossier.disclosure().answer(HOURS);
        return dossier.with(HOURS, before.with("", DESK, Optional.of(now)));
    }

    String tellEnd(Fate fate, LocalDate lastDay) {
        var informed = new Informed(lastDay.minusDays(200), "管理者あての電子メール");
        var wish = new TellEnd.Wish(lastDay, "後継のサービスに移るため。", informed);
        var provider = cast.provider(fate.place());
        return act(
                provider,
                Action.REPORT_END,
                fate,
                held -> hands.reporting().tellEnd().tell(held.number(), wish, provider.id()));
    }

    /// And says in public when it ends.
    String takeEnd(Fate fate) {
        return act(
                cast.office(),
                Action.TAKE_END,
                fate,
                held ->
                        hands.reporting()
                                .takeEnd()
                                .take(held.number(), cast.office().id())
                                .map(hands.deciding().publish()::restate));
    }

    String returnCertificate(Fate fate) {
        var found = new ReturnCertificate.Found(ReturnWay.RETURNED, Tokyo.today(hands.clock()), "");
        return act(
                cast.office(),
                Action.NOTE_CERTIFICATE,
                fate,
                held ->
                        hands.reporting()
                                .returnCertificate()
                                .note(held.number(), found, cast.office().id()));
    }

    private interface Work {
        Outcome<?> on(Certification held);
    }

    private String act(Person person, Action action, Fate fate, Work work) {
        var held = road.certification(fate);
        var subject = Desk.Subject.of(held.number(), Access.Target.of(held.holder().provider()));
        hands.desk()
                .<Object>act(person, action, subject, () -> work.on(held).map(all -> all))
                .orThrow();
        return "";
    }
}
