package jp.akashi.cli.rehearsal;

import java.util.List;
import jp.akashi.application.FaceField;
import jp.akashi.examination.FormalityPoint;
import jp.akashi.examination.Stage;

/// 事務局: takes a case from its filing to its publication, but for the items, which `Review` judges.
final class Office {
    static final String RETURN_NOTE = "疎明資料の発行日を確かめ、もう一度提出してください。";
    private static final String OFFICE = "office";

    private final Actor office;
    private final Actor decider;
    private final Road road;

    /// @param decider a colleague, who examined nothing
    Office(Actor office, Actor decider, Road road) {
        this.office = office;
        this.decider = decider;
        this.road = road;
    }

    Station findsTheCase() {
        return new Station(OFFICE, "finds the application in the queue", this::find);
    }

    Station returnsIt() {
        return new Station(OFFICE, "formality check: returns it with a note", this::giveBack);
    }

    Station passesFormality() {
        return new Station(OFFICE, "formality check: all in order, invoice", this::pass);
    }

    Station recordsPayment() {
        return new Station(
                OFFICE, "records the payment of %s yen".formatted(gross()), this::recordPayment);
    }

    Station grants() {
        return new Station(OFFICE, "another person decides: certified, number issued", this::grant);
    }

    Station publishes() {
        return new Station(OFFICE, "publishes, withholding decided", this::publish);
    }

    private String gross() {
        return "%,d".formatted(road.sample().fee().gross().amount());
    }

    private void find() {
        var queue = office.open("/office");
        var href =
                queue.all("main tr").stream()
                        .filter(line -> line.text().contains(road.sample().service()))
                        .flatMap(line -> line.select("a[href^=/office/cases/]").stream())
                        .findFirst()
                        .orElseThrow(() ->
                                new Mismatch(
                                        road.sample().service() + " in the queue", queue.content()))
                        .attr("href");
        road.caseIs(href);
        road.isAt(Stage.FORMALITY, office);
    }

    private void giveBack() {
        var all = FormalityPoint.values();
        office.open(road.caseAtOffice("formality"))
                .form("/formality")
                .tick("points", all[0].name())
                .fill("note", RETURN_NOTE)
                .send();
        road.isAt(Stage.RETURNED, office);
    }

    void pass() {
        var form = office.open(road.caseAtOffice("formality")).form("/formality");
        form.tick("points", form.values("points").toArray(String[]::new)).send();
        road.isAt(Stage.AWAITING_FEE, office);
    }

    void recordPayment() {
        var fee = road.sample().fee();
        var page = office.open(road.caseAtOffice("payment")).shows(gross() + "円");
        var form = page.shows("%,d円".formatted(fee.net().amount())).form("/payment");
        Mismatch.unlessEqual(
                "the proposed amount",
                List.of(String.valueOf(fee.gross().amount())),
                form.values("amount"));
        form.fill("payer", road.sample().face(FaceField.PROVIDER_KANA)).send();
        road.isAt(Stage.DOCUMENTS, office);
    }

    void grant() {
        Mismatch.unless(
                office.open(road.caseAtOffice("decision"))
                        .shows(decider.name())
                        .all("form[action$=/decision/grant]")
                        .isEmpty(),
                "no decision by the one who examined",
                "some");
        decider.open(road.caseAtOffice("decision")).form("/decision/grant").send();
        road.isAt(Stage.GRANTED, decider);
    }

    void publish() {
        var form = office.open(road.caseAtOffice("publish")).form("/publish");
        road.sample().withholdings().forEach(wish -> form.tick("withhold:" + wish.item(), "true"));
        form.send();
        road.isAt(Stage.PUBLISHED, office);
        readNumber();
    }

    /// Takes note of the number under which a published case is certified.
    void readNumber() {
        var page = office.open(road.caseAtOffice("publish"));
        var number =
                page.all("main dl > div").stream()
                        .filter(fact -> fact.select("dt").text().equals("認定番号"))
                        .map(fact -> fact.select("dd").text())
                        .findFirst()
                        .orElseThrow(
                                () -> new Mismatch("the certification number", page.content()));
        road.certifiedAs(number, page.link("/services/"));
        Mismatch.unless(
                road.isWellNumbered(),
                "a number as the scheme forms it, such as " + road.wellFormed(1),
                number);
    }
}
