package jp.akashi.wording;

import static jp.akashi.scheme.Forms.ANSWER;
import static jp.akashi.scheme.Forms.edition;
import static jp.akashi.scheme.Forms.figure;
import static jp.akashi.scheme.Forms.id;
import static jp.akashi.scheme.Forms.label;
import static jp.akashi.scheme.Forms.mandatory;
import static jp.akashi.scheme.Forms.no;
import static jp.akashi.scheme.Forms.quantity;
import static jp.akashi.scheme.Forms.text;
import static jp.akashi.scheme.Forms.words;
import static jp.akashi.scheme.Forms.yes;
import static jp.akashi.scheme.Forms.yesNo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.application.Dossier;
import jp.akashi.application.FaceField;
import jp.akashi.application.FaceSheets;
import jp.akashi.application.PreCheck;
import jp.akashi.application.Revoked;
import jp.akashi.application.WithholdingReason;
import jp.akashi.application.WithholdingRequest;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.disclosure.Finding;
import jp.akashi.evidence.Citation;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.Evidence.Copy;
import jp.akashi.evidence.Evidence.Tongue;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.evidence.EvidenceKind;
import jp.akashi.evidence.Pages;
import jp.akashi.evidence.Papers;
import jp.akashi.item.Answer;
import jp.akashi.item.Column;
import jp.akashi.item.Kind;
import jp.akashi.item.Option;
import jp.akashi.item.Qualifier;
import jp.akashi.item.Value;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Forms;

/// Applications in which everything a pre-check can find is wrong somewhere.
final class Troubles {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Kind SHARE =
            new Kind.Quantity(List.of("%"), List.of(Qualifier.ACTUAL), true, Kind.Range.SHARE);
    private static final Kind ONE_OF = new Kind.Choice(List.of(new Option("a", label("A"))), false);
    private static final Kind TABLE =
            new Kind.Table(
                    List.of(
                            new Column("target", label("対象"), text()),
                            new Column("n", label("間隔"), quantity("分"))),
                    1);

    private Troubles() {}

    /// Every finding of them all.
    static List<Finding> all() {
        return Stream.of(answers(), sites(), evidence(), proof(), faceSheets())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Finding> answers() {
        var found = new ArrayList<Finding>();
        wrongAnswers()
                .forEach((kind, values) ->
                        values.forEach(value -> found.addAll(answered(kind, value))));
        var notice =
                edition(mandatory("a.item", quantity("日前")).atLeast("answer", figure("30", "日前")));
        found.addAll(checked(notice, figure("29", "日前")));
        found.addAll(checked(notice, new Value.NotDone("")));
        found.addAll(checked(edition(mandatory("a.item", yesNo()).done("answer")), no()));
        found.addAll(
                checked(
                        edition(mandatory("a.item", text()).sensitive()),
                        words("ESETを導入、ウイルスバスターも")));
        found.addAll(checked(edition(mandatory("b.other", text())), words("この版にない項目")));
        var control = edition(mandatory("x.control", yesNo()), mandatory("x.outsourcing", yesNo()));
        var opposed =
                Dossier.empty(Forms.EDITION)
                        .with(id("x.control"), Answer.of(Map.of(ANSWER, yes("点検表で"))))
                        .with(id("x.outsourcing"), Answer.of(Map.of(ANSWER, no())));
        found.addAll(check(control, opposed, ""));
        return found;
    }

    private static Map<Kind, List<Value>> wrongAnswers() {
        var wrong = new LinkedHashMap<Kind, List<Value>>();
        wrong.put(yesNo(), List.of(words("有り"), yes(""), yes("あ".repeat(4001))));
        wrong.put(yesNo("分"), List.of(yes("")));
        wrong.put(new Kind.Text(10, "[0-9]+"), List.of(words("数字")));
        wrong.put(quantity("分"), List.of(figure("1", "名"), figure("-1", "分")));
        wrong.put(SHARE, List.of(figure("101", "%")));
        wrong.put(ONE_OF, List.of(new Value.Chosen(List.of("a", "b"), "")));
        wrong.put(
                TABLE,
                List.of(
                        new Value.Rows(
                                List.of(
                                        Map.of("target", "x", "n", "随時", "z", "1"),
                                        Map.of("target", "x")))));
        return wrong;
    }

    private static List<Finding> sites() {
        var form = edition(mandatory("a.item", yesNo()).perSite());
        var answer =
                Answer.none()
                        .with("", ANSWER, Optional.of(yes("10分")))
                        .with("旧DC", ANSWER, Optional.of(yes("10分")));
        return check(form, dossier(answer).withSites(List.of("東京DC")), "");
    }

    private static List<Finding> evidence() {
        var index =
                EvidenceIndex.empty()
                        .withDocument(Papers.webPage("資料1", "", null))
                        .withDocument(Papers.webPage("資料2", "https://mihon.example/", null))
                        .withDocument(Papers.webPage("資料3", "", TODAY))
                        .withCitations(
                                id("a.item"),
                                List.of(
                                        new Citation("資料1", Pages.of(9), ""),
                                        new Citation("資料2", new Pages(List.of()), ""),
                                        new Citation("資料9", Pages.of(1), ""),
                                        new Citation("https://mihon.example/", Pages.of(1), "")));
        var form = edition(mandatory("a.item").named("稼働率").field("answer", quantity("%")));
        var claim = dossier(Answer.of(Map.of(ANSWER, figure("99.98", "%"))));
        return Stream.of(
                        check(form, claim.with(index), ""),
                        check(form, claim, ""),
                        check(form, claim.with(Papers.cited(id("a.item"), 1, 1)), "稼働率 99.5%"),
                        check(form, claim.with(Papers.cited(id("a.item"), 1, 1)), "表紙"),
                        check(
                                form,
                                claim.with(Papers.cited(id("a.item"), 2, 1)),
                                "表紙",
                                "稼働率 99.98%"),
                        check(form, claim.with(Papers.cited(id("a.item"), 1, 1)), " "))
                .flatMap(List::stream)
                .toList();
    }

    /// Answers in words whose pages do not bear them out, and documents out of date.
    private static List<Finding> proof() {
        var business = "医療機器の製造と販売、介護施設の運営";
        var isolation = edition(mandatory("a.item").named("免震構造").field("answer", yesNo()));
        var paper = Papers.cited(id("a.item"), 1, 1);
        var isolated = dossier(Answer.of(Map.of(ANSWER, yes("建物全体が免震構造")))).with(FaceSheets.good());
        var old =
                EvidenceIndex.empty()
                        .withDocument(
                                Papers.issued("資料1", EvidenceKind.FINANCIAL, TODAY.minusYears(2)))
                        .withCitations(id("a.item"), paper.citationsOf(id("a.item")));
        var over = new Evidence.Nature(Tongue.JAPANESE, Copy.UNSAID, TODAY.minusDays(1));
        var ended = old.withDocument(Papers.of(old.documents().getFirst(), over));
        var signed = old.withDocument(Papers.document("資料1", EvidenceKind.SIGNED_STATEMENT, 1));
        return Stream.of(
                        check(isolation, isolated.with(ended), "建物全体が免震構造"),
                        check(isolation, isolated.with(signed), "建物全体が免震構造"),
                        said("通信はTLS 1.3で暗号化", "稼働率と通信のTLS 1.2による暗号化"),
                        said("通信はTLS 1.3で暗号化", "稼働率", "通信をTLS 1.3で暗号化"),
                        said(business, "稼働率の表紙"),
                        said(business, "稼働率の表紙", business),
                        said(business, "表紙"),
                        said("医療機器の製造", "医療機器の製造。有効期限 2025年3月20日"),
                        check(isolation, isolated.with(paper), "免震装置はない。"),
                        check(isolation, isolated.with(old), "建物全体が免震構造"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Finding> said(String answer, String... pages) {
        var form = edition(mandatory("a.item").named("稼働率").field("answer", text()));
        return check(
                form,
                dossier(Answer.of(Map.of(ANSWER, words(answer))))
                        .with(FaceSheets.good())
                        .with(Papers.cited(id("a.item"), pages.length, 1)),
                pages);
    }

    private static List<Finding> faceSheets() {
        var form = edition(mandatory("a.item").field("answer", text(), Field.Meaning.SERVICE_NAME));
        var other = dossier(Answer.of(Map.of(ANSWER, words("別のサービス"))));
        var poor =
                FaceSheets.good()
                        .with(FaceField.SERVICE_NAME, "")
                        .with(FaceField.CORPORATE_NUMBER, "1")
                        .with(FaceField.CONTACT_EMAIL, "x")
                        .with(FaceField.CONTACT_PHONE, "x")
                        .with(FaceField.SERVICE_URL, "x")
                        .with(FaceField.SERVICE_STARTED_ON, "x")
                        .with(FaceField.REPRESENTATIVE_HAS_AUTHORITY, "x")
                        .with(FaceField.SERVICE_TYPES, "x")
                        .with(FaceField.CONTACT_NAME, "x\ny")
                        .with(FaceField.PROVIDER_KANA, "x".repeat(201));
        var late =
                FaceSheets.good()
                        .with(FaceField.SERVICE_STARTED_ON, "2026-11-22")
                        .with(FaceField.REPRESENTATIVE_HAS_AUTHORITY, "no")
                        .withWithholdings(
                                List.of(
                                        wish("b.other", "理由", TODAY.plusDays(1)),
                                        wish("a.item", "", TODAY.plusDays(1)),
                                        wish("a.item", "理由", TODAY)));
        var combined =
                FaceSheets.good()
                        .with(FaceField.COMBINED_SERVICES, "別のサービス")
                        .with(FaceField.LEVELS_DIFFER, "yes")
                        .withWithholdings(List.of(wish("a.item", "理由", TODAY)));
        var apart =
                combined.with(FaceField.COMBINED_RELATED, "no")
                        .with(FaceField.COMBINED_SAME_ANSWERS, "no")
                        .with(FaceField.COMBINED_ONE_CONTRACT, "no");
        var outdated =
                new Dossier(
                        FaceSheets.good(),
                        List.of(),
                        Disclosure.empty(EditionId.parse("asp-saas-ai/1999-01-01")),
                        EvidenceIndex.empty());
        return Stream.of(
                        check(form, other.with(poor), ""),
                        check(form, other.with(late), ""),
                        check(form, other.with(combined), ""),
                        check(form, other.with(apart), ""),
                        check(form, other.with(FaceSheets.good()), ""),
                        check(form, outdated, ""))
                .flatMap(List::stream)
                .toList();
    }

    private static WithholdingRequest wish(String item, String reason, LocalDate until) {
        return new WithholdingRequest(id(item), WithholdingReason.OTHER, reason, until);
    }

    private static List<Finding> answered(Kind kind, Value value) {
        return checked(edition(mandatory("a.item", kind)), value);
    }

    private static List<Finding> checked(Edition form, Value value) {
        return check(form, dossier(Answer.of(Map.of(ANSWER, value))), "");
    }

    private static Dossier dossier(Answer answer) {
        return Dossier.empty(Forms.EDITION).with(id("a.item"), answer);
    }

    private static List<Finding> check(Edition form, Dossier dossier, String... pages) {
        var subject = new PreCheck.Subject(ProviderId.random(), TODAY);
        var revoked =
                new Revoked(
                        subject.provider(),
                        Forms.EDITION.scheme(),
                        dossier.faceSheet().get(FaceField.SERVICE_NAME),
                        TODAY.minusMonths(1));
        return new PreCheck(Forms.schemes(form), Papers.texts(pages), revoked)
                .check(dossier, subject);
    }
}
