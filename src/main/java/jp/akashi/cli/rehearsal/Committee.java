package jp.akashi.cli.rehearsal;

import java.util.List;
import java.util.regex.Pattern;
import jp.akashi.committee.Interest;
import jp.akashi.committee.Opinion;
import jp.akashi.examination.Stage;

/// 認定審査委員会: each member reads the case and gives an opinion.
final class Committee {
    static final String QUESTION = "この制度に固有の開示項目について、意見を求めます。";
    static final String OPINION = "開示の内容は具体的であり、認定が適当と考えます。";

    private final Cast cast;
    private final Road road;

    Committee(Cast cast, Road road) {
        this.cast = cast;
        this.road = road;
    }

    List<Station> stations() {
        return List.of(
                new Station("office", "consults the committee", this::consult),
                new Station("committee", "the first member gives an opinion", this::first),
                new Station("committee", "the second member gives an opinion", this::second));
    }

    void consult() {
        var form = cast.office().open(road.caseAtOffice("decision")).form("/decision/consult");
        form.tick("members", form.values("members").toArray(String[]::new))
                .fill("question", QUESTION)
                .send();
        road.isAt(Stage.COMMITTEE, cast.office());
    }

    private void first() {
        give(cast.committee().getFirst());
        road.isAt(Stage.COMMITTEE, cast.office());
    }

    private void second() {
        give(cast.committee().getLast());
        road.isAt(Stage.DECISION, cast.office());
        cast.office().open(road.caseAtOffice("decision")).shows(OPINION);
    }

    private void give(Actor member) {
        var list = member.open("/committee").shows(road.sample().service());
        var declaring = member.open(list.link("/committee/cases/"));
        opine(declare(declaring));
    }

    /// What comes next of all that the members have to do; each looks before where it stands.
    void takeNextStep() {
        for (var member : cast.committee()) {
            var page = member.open(road.caseAtCommittee());
            if (page.find("main [name=claim][value=NONE]").isPresent()) {
                declare(page);
                return;
            }
            if (page.find("main textarea[name=reasons]").isPresent()) {
                opine(page);
                return;
            }
        }
    }

    /// How many opinions the office sees.
    int count() {
        var text = cast.office().open(road.caseAtOffice("decision")).text();
        return text.split(Pattern.quote(OPINION), -1).length - 1;
    }

    int members() {
        return cast.committee().size();
    }

    private Page declare(Page declaring) {
        Mismatch.unless(
                !declaring.text().contains(QUESTION), "nothing of the case before declaring", "it");
        return declaring
                .form(road.caseAtCommittee() + "/interest")
                .tick("claim", Interest.Claim.NONE.name())
                .send()
                .shows(QUESTION);
    }

    private void opine(Page page) {
        var sample = road.sample();
        var text = page.text();
        for (var row : sample.edition().rows()) {
            Said.of(row, sample.answer(row))
                    .forEach(piece -> Mismatch.unlessIn("the case of the committee", piece, text));
        }
        Mismatch.unless(
                page.all("main a[href*=evidence], main img").isEmpty(),
                "no documents in the case of the committee",
                "some");
        page.form(road.caseAtCommittee())
                .tick("view", Opinion.View.values()[0].name())
                .fill("reasons", OPINION)
                .send()
                .isAt("/committee");
    }
}
