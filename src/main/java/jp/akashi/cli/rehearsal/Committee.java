package jp.akashi.cli.rehearsal;

import java.util.List;
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

    private void consult() {
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
        var sample = road.sample();
        var list = member.open("/committee").shows(sample.service());
        var declaring = member.open(list.link("/committee/cases/"));
        Mismatch.unless(
                !declaring.text().contains(QUESTION), "nothing of the case before declaring", "it");
        var page =
                declaring
                        .form(road.caseAtCommittee() + "/interest")
                        .tick("claim", Interest.Claim.NONE.name())
                        .send()
                        .shows(QUESTION);
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
