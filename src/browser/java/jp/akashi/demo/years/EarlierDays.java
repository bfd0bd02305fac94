package jp.akashi.demo.years;

import java.time.LocalDate;
import java.util.List;
import jp.akashi.certification.Certification;
import jp.akashi.cli.Platform;
import jp.akashi.demo.Accounts;
import jp.akashi.demo.Papers;
import jp.akashi.demo.SampleApplication;
import jp.akashi.evidence.Evidence;
import jp.akashi.kernel.SchemeId;
import jp.akashi.kernel.Term;
import jp.akashi.party.Passwords;
import jp.akashi.scheme.Schemes;

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
        var course = new Course(road, supervised, new Reported(hands, cast, road));
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
