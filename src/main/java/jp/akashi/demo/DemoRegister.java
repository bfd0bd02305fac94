package jp.akashi.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import jp.akashi.application.Application;
import jp.akashi.application.Dossier;
import jp.akashi.application.FaceField;
import jp.akashi.kernel.SchemeId;
import jp.akashi.party.Passwords;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.renewal.PlanRenewal;

/// Fills an empty platform with a register worth visiting: thirty certified services that went the
/// whole road, and cases at every stage for the office's queue, the sample application among them.
/// All of it is fiction and says so.
public final class DemoRegister {
    private static final int FORMALITY_DAYS = 3;

    /// The cases of the queue, in the order of the programme.
    private static final int FILED = 0;

    private static final int AWAITING_FEE = 1;
    private static final int UNDER_CHECK = 2;
    private static final int ASKED = 3;
    private static final int BEFORE_COMMITTEE = 4;
    private static final int TO_DECIDE = 5;
    private static final int WHOLE = 6;
    private final Programme programme;
    private final Books books;
    private final Accounts accounts;
    private final LocalDate today;

    public DemoRegister(Books books, People people, Passwords passwords, LocalDate today) {
        this.programme = Programme.read();
        this.books = books;
        this.accounts = new Accounts(people, passwords);
        this.today = today;
    }

    /// The scheme whose sample application stands in the queue.
    public SchemeId sample() {
        return programme.sample();
    }

    public boolean isThere() {
        return accounts.exist();
    }

    /// @param sample the sample application; its last document stands for the other providers'
    ///   evidence
    /// @param meanwhile publishes what others did until a moment
    public void fill(Dossier sample, Consumer<Instant> meanwhile) {
        var office = accounts.office();
        var decider = accounts.decider();
        var committee = accounts.committee();
        accounts.affiliate(
                committee,
                sample.faceSheet(),
                books.examined().heard().profiles(),
                road(new Cast(office, decider, office, 0), today).now());
        var papers = new Papers(sample.evidence().documents().getLast().file());
        var fictions = programme.services();
        var to = programme.queue().switching().to();
        Runnable switching = () -> {};
        for (int i = 0; i < fictions.size(); i++) {
            var fiction = fictions.get(i);
            var applicant = accounts.of(fiction, i + 1);
            meanwhile.accept(road(new Cast(office, decider, applicant, 0), day(fiction)).now());
            var cast = new Cast(office, decider, applicant, i + 1);
            var certified = certify(fiction, papers, cast);
            if (fiction.service().equals(programme.queue().switching().service())) {
                switching = () -> goOn(new Switched(fiction, certified, to), papers, cast);
            }
        }
        meanwhile.accept(Instant.MAX);
        openCases(papers, new Cast(office, decider, accounts.of(later(FILED), 91), 91), committee);
        switching.run();
        sample(sample, office, decider);
    }

    /// A certified service that applies for another scheme, its documents not yet looked at.
    private void goOn(Switched switched, Papers papers, Cast cast) {
        var road = road(cast, today.minusDays(9));
        var application =
                road.switchFrom(
                        switched.earlier(), switched.dossier(books.schemes(), road, papers, today));
        road(cast, today.minusDays(7)).passFormality(application);
        road(cast, today.minusDays(3)).pay(application);
    }

    /// Who takes part in one case, with which seed for its answers.
    private record Cast(Person office, Person decider, Person applicant, long seed) {}

    private Application certify(Fiction fiction, Papers papers, Cast cast) {
        var day = day(fiction);
        var application = road(cast, day.minusDays(45)).file(dossier(fiction, papers, cast));
        road(cast, day.minusDays(42)).passFormality(application);
        road(cast, day.minusDays(36)).pay(application);
        var examining = road(cast, day.minusDays(14));
        examining.accept(application, Integer.MAX_VALUE);
        examining.conclude(application);
        var certification = road(cast, day).certify(application, cast.decider());
        new PlanRenewal(books.beside().agenda(), books.schemes()).planFrom(certification, today);
        return application;
    }

    private LocalDate day(Fiction fiction) {
        return fiction.certified().isAfter(today) ? today : fiction.certified();
    }

    /// Cases of one more provider, left at different stages.
    private void openCases(Papers papers, Cast cast, List<Person> committee) {
        var filed = file(FILED, papers, cast, 1);
        programme
                .queue()
                .talks()
                .forEach(talk -> road(cast, today.minusDays(1)).consult(filed, talk));
        road(cast, today.minusDays(6)).passFormality(file(AWAITING_FEE, papers, cast, 9));
        examined(file(UNDER_CHECK, papers, cast, 30), cast, 40);
        var asked = examined(file(ASKED, papers, cast, 24), cast, 80);
        road(cast, today.minusDays(5)).ask(asked, programme.queue().question());
        var heard = examined(file(BEFORE_COMMITTEE, papers, cast, 40), cast, Integer.MAX_VALUE);
        road(cast, today.minusDays(4)).conclude(heard);
        road(cast, today.minusDays(3)).consult(heard, committee, programme.queue().consultation());
        road(cast, today.minusDays(2)).clears(heard, committee.getFirst());
        var decided = examined(file(TO_DECIDE, papers, cast, 50), cast, Integer.MAX_VALUE);
        road(cast, today.minusDays(2)).conclude(decided);
        examined(file(WHOLE, papers, cast, 22), cast, 0);
    }

    private Application file(int number, Papers papers, Cast cast, int daysAgo) {
        return road(cast, today.minusDays(daysAgo)).file(dossier(later(number), papers, cast));
    }

    private Application examined(Application application, Cast cast, int rows) {
        road(cast, today.minusDays(20)).passFormality(application);
        var road = road(cast, today.minusDays(15));
        road.pay(application);
        road.accept(application, rows);
        return application;
    }

    private void sample(Dossier dossier, Person office, Person decider) {
        var sheet = dossier.faceSheet();
        var applicant =
                accounts.sample(
                        sheet.get(FaceField.PROVIDER_NAME), sheet.get(FaceField.CORPORATE_NUMBER));
        var cast = new Cast(office, decider, applicant, 0);
        var application = road(cast, today.minusDays(10)).file(dossier);
        road(cast, today.minusDays(10 - FORMALITY_DAYS)).passFormality(application);
        road(cast, today.minusDays(2)).pay(application);
    }

    private Fiction later(int number) {
        return programme.queue().at(number, today);
    }

    private Dossier dossier(Fiction fiction, Papers papers, Cast cast) {
        var edition =
                books.schemes().get(fiction.offer().scheme()).findEditionOn(today).orElseThrow();
        var answers = new FictionalAnswers(edition, fiction, cast.seed());
        return papers.dossier(
                fiction, fiction.equals(later(WHOLE)) ? answers.whole() : answers.disclosure());
    }

    private Road road(Cast cast, LocalDate day) {
        return new Road(books, cast.office(), cast.applicant(), day);
    }
}
