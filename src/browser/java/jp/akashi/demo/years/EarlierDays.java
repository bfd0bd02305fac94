package jp.akashi.demo.years;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.application.Application;
import jp.akashi.application.Dossier;
import jp.akashi.application.FaceField;
import jp.akashi.application.Filing;
import jp.akashi.certification.Certification;
import jp.akashi.cli.Platform;
import jp.akashi.decision.Decision;
import jp.akashi.demo.Accounts;
import jp.akashi.demo.Papers;
import jp.akashi.demo.SampleApplication;
import jp.akashi.evidence.Evidence;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Examinations;
import jp.akashi.examination.Stage;
import jp.akashi.item.Answer;
import jp.akashi.item.Value;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.SchemeId;
import jp.akashi.kernel.Term;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.Passwords;
import jp.akashi.scheme.Schemes;
import jp.akashi.surveillance.OpenChangeReport;

/// A register in days gone by: a service certified under an edition that another one follows, and a
/// clock that is set forward for what comes after.
public final class EarlierDays {
    public static final String PROVIDER = "provider04@rehearsal.example";
    public static final String OFFICE = "office@rehearsal.example";
    public static final String DECIDER = "office2@rehearsal.example";

    /// The first of the demo's services that discloses by the ASP・SaaS guideline.
    private static final int PLACE = 3;

    private final Platform.Running platform;
    private final Hands hands;
    private final Years.Daily daily;

    public EarlierDays(Platform.Running platform) {
        this.platform = platform;
        this.hands = platform.part(Hands.class);
        this.daily = platform.part(Years.Daily.class);
    }

    /// Has the service certified on a day, by an application of six weeks before.
    ///
    /// @return its first certification
    public Certification certify(LocalDate day) {
        var cast = new Cast(hands);
        cast.enter();
        admit(List.of(PROVIDER, OFFICE, DECIDER));
        var fate =
                new Fate(
                        PLACE,
                        List.of(new Fate.Case("new", day.minusDays(42), day, Term.ofYears(day, 2))),
                        null,
                        null);
        var sheets = new Sheets(hands.schemes(), cast, new Papers(file()), daily.reuse());
        var road = new Road(hands, cast, sheets);
        var supervised = new Supervised(hands, cast, road);
        var course =
                new Course(
                        road,
                        supervised,
                        new Reported(hands, cast, road),
                        new KeptBack(hands, cast, road));
        for (var deed : course.deeds(fate)) {
            hands.clock().set(deed.on());
            hands.perform(deed);
        }
        return road.certification(fate);
    }

    /// It is ten in the morning of a later day, and what was due by then is done.
    public void becomes(LocalDate day) {
        hands.clock().set(day);
        var told = daily.round().go(() -> true);
        if (told.failed() > 0) {
            throw new IllegalStateException("%d steps failed".formatted(told.failed()));
        }
    }

    /// While a renewal of it is examined, a report of a change of it that came before is granted
    /// and published: another representative, and other words on an item the renewal leaves as it
    /// was.
    ///
    /// @return the item
    public ItemId changes(CertificationNumber number, String renewal) {
        var held = hands.deciding().certifications().find(number).orElseThrow();
        var filings = hands.filing().applications();
        var before = filings.get(held.application()).dossier();
        var filed = filings.get(new ApplicationId(renewal)).dossier().disclosure();
        var item =
                before.disclosure().answers().entrySet().stream()
                        .filter(each -> each.getValue().equals(filed.answer(each.getKey())))
                        .filter(each -> !otherwise(each.getValue()).equals(each.getValue()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseThrow();
        var now =
                before.with(item, otherwise(before.disclosure().answer(item)))
                        .with(before.faceSheet().with(FaceField.REPRESENTATIVE_NAME, "見本 新太郎"));
        publish(held, now.with(now.faceSheet().withWithholdings(List.of())));
        return item;
    }

    private static Answer otherwise(Answer answer) {
        var part = answer.parts().getFirst();
        for (var value : part.values().entrySet()) {
            if (value.getValue() instanceof Value.Words(var text)) {
                return answer.with(
                        part.site(),
                        value.getKey(),
                        Optional.of(new Value.Words(text + "(変更届による変更後)")));
            }
        }
        return answer;
    }

    private void publish(Certification held, Dossier now) {
        var filings = hands.filing().applications();
        var at = hands.clock().instant();
        var by = new Cast(hands).provider(PLACE).id();
        var reported =
                new Application(
                        ApplicationId.random(),
                        filings.nextNumber(Tokyo.today(hands.clock()).getYear()),
                        held.holder().provider(),
                        OpenChangeReport.purpose(held),
                        List.of(new Filing(1, now, by, at)));
        filings.add(reported);
        platform.part(Examinations.class)
                .add(
                        new Examination(
                                reported.id(),
                                at,
                                Stage.PUBLISHED,
                                1,
                                Examination.Findings.none(),
                                List.of()));
        var decided = new Decision.Made(by, at, Tokyo.today(hands.clock()));
        hands.reporting()
                .adopt()
                .adopt(new Decision.Granted(reported.id(), 1, decided), reported)
                .then(after -> hands.deciding().publish().publish(after, reported, List.of()))
                .orThrow();
    }

    private void admit(List<String> emails) {
        var password = platform.part(Passwords.class).hash(Accounts.PASSWORD);
        var people = hands.filing().people();
        emails.forEach(email ->
                people.setPassword(people.findByEmail(email).orElseThrow().id(), password));
    }

    private Evidence.StoredFile file() {
        var sample =
                new SampleApplication(
                        platform.part(SampleApplication.Shelves.class),
                        platform.part(Schemes.class));
        return sample.of(new SchemeId("asp-saas-ai")).evidence().documents().getLast().file();
    }
}
