package jp.akashi.demo;

import java.time.LocalDate;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.application.Dossier;
import jp.akashi.application.FaceField;
import jp.akashi.examination.Inquiry;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.SchemeId;
import jp.akashi.party.Passwords;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.scheme.Edition;

/// Fills an empty platform with a register worth visiting: thirty certified services, and cases at
/// every stage for the office's queue, the sample application among them. All of it is fiction and
/// says so.
public final class DemoRegister {
    private static final SchemeId SCHEME = new SchemeId("asp-saas-ai");
    private static final int FORMALITY_DAYS = 3;
    private final Books books;
    private final Accounts accounts;
    private final LocalDate today;

    public DemoRegister(Books books, People people, Passwords passwords, LocalDate today) {
        this.books = books;
        this.accounts = new Accounts(people, passwords);
        this.today = today;
    }

    public boolean isThere() {
        return accounts.exist();
    }

    /// @param sample the sample application; its last document stands for the other providers'
    ///   evidence
    public void fill(Dossier sample) {
        var office = accounts.office();
        var committee = accounts.committee();
        var papers = new Papers(sample.evidence().documents().getLast().file());
        var edition = books.schemes().get(SCHEME).findEditionOn(today).orElseThrow();
        var fictions = Fiction.all();
        for (int i = 0; i < fictions.size(); i++) {
            var applicant = accounts.of(fictions.get(i), i + 1);
            certify(fictions.get(i), papers, new Cast(office, applicant, edition, i + 1));
        }
        openCases(papers, new Cast(office, accounts.of(later(1), 91), edition, 91), committee);
        sample(sample, office);
    }

    /// Who takes part in one case, after which edition, with which seed.
    private record Cast(Person office, Person applicant, Edition edition, long seed) {}

    private void certify(Fiction fiction, Papers papers, Cast cast) {
        var day = fiction.certified().isAfter(today) ? today : fiction.certified();
        var application = road(cast, day.minusDays(45)).file(dossier(fiction, papers, cast));
        road(cast, day.minusDays(42)).passFormality(application);
        road(cast, day.minusDays(36)).pay(application);
        var examining = road(cast, day.minusDays(14));
        examining.accept(application, Integer.MAX_VALUE);
        examining.conclude(application);
        road(cast, day).certify(application);
    }

    /// Cases of one more provider, left at different stages.
    private void openCases(Papers papers, Cast cast, List<Person> committee) {
        file(1, papers, cast, 1);
        road(cast, today.minusDays(6)).passFormality(file(2, papers, cast, 9));
        examined(file(3, papers, cast, 30), cast, 40);
        var asked = examined(file(4, papers, cast, 24), cast, 80);
        road(cast, today.minusDays(5))
                .ask(
                        asked,
                        new Inquiry.Question(
                                new ItemId("service-basics.availability"),
                                "稼働率の算定期間を、資料のとおりに書き添えてください。"));
        var heard = examined(file(5, papers, cast, 40), cast, Integer.MAX_VALUE);
        road(cast, today.minusDays(4)).conclude(heard);
        road(cast, today.minusDays(3)).consult(heard, committee);
        var decided = examined(file(6, papers, cast, 50), cast, Integer.MAX_VALUE);
        road(cast, today.minusDays(2)).conclude(decided);
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

    private void sample(Dossier dossier, Person office) {
        var sheet = dossier.faceSheet();
        var applicant =
                accounts.sample(
                        sheet.get(FaceField.PROVIDER_NAME), sheet.get(FaceField.CORPORATE_NUMBER));
        var cast = new Cast(office, applicant, books.schemes().get(dossier.edition()), 0);
        var application = road(cast, today.minusDays(10)).file(dossier);
        road(cast, today.minusDays(10 - FORMALITY_DAYS)).passFormality(application);
        road(cast, today.minusDays(2)).pay(application);
    }

    private Fiction later(int number) {
        var names = List.of("受付", "入金待ち", "書類審査", "照会", "委員会", "判定");
        return new Fiction(
                new Fiction.Company(
                        "架空まつかぜ株式会社",
                        "カクウマツカゼカブシキガイシャ",
                        "matsukaze",
                        new Fiction.Seat("神奈川県架空市松風二丁目6番14号 まつかぜビル9階", "架空 松子")),
                "まつかぜ" + names.get(number - 1) + "AI(架空)",
                "other",
                today,
                "デモの審査の一覧に並べるための、架空のサービスです。");
    }

    private Dossier dossier(Fiction fiction, Papers papers, Cast cast) {
        return papers.dossier(
                fiction, new FictionalAnswers(cast.edition(), fiction, cast.seed()).disclosure());
    }

    private Road road(Cast cast, LocalDate day) {
        return new Road(books, cast.office(), cast.applicant(), day);
    }
}
