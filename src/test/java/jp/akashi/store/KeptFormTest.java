package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.akashi.application.Dossier;
import jp.akashi.application.FaceField;
import jp.akashi.application.FaceSheet;
import jp.akashi.application.WithholdingReason;
import jp.akashi.application.WithholdingRequest;
import jp.akashi.decision.Reason;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.evidence.Citation;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.evidence.EvidenceKind;
import jp.akashi.evidence.Pages;
import jp.akashi.examination.Event;
import jp.akashi.examination.Examination.Findings;
import jp.akashi.examination.Examination.Taken;
import jp.akashi.examination.FormalityPoint;
import jp.akashi.examination.Inquiry;
import jp.akashi.examination.Stage;
import jp.akashi.examination.Verdict;
import jp.akashi.item.Answer;
import jp.akashi.item.Qualifier;
import jp.akashi.item.Value;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.EvidenceId;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.InquiryId;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.PersonId;
import jp.akashi.registry.Statement;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.Test;

/// The form in which contents are kept is the one that stands in the files of years ago: what
/// changes it takes a new version and a way to read the old one. `-Dupdate-docs=true` writes the
/// files anew.
class KeptFormTest {
    private static final Path FILES = Path.of("src/test/resources/jp/akashi/store");
    private static final LocalDate DAY = LocalDate.parse("2022-06-01");
    private static final Instant AT = Instant.parse("2022-06-01T01:00:00Z");
    private static final PersonId BY = new PersonId("person");

    @Test
    void ofADossierWithEveryKindOfValueBlankAndDocument() throws IOException {
        var kept = kept("dossier", DossierJson.print(dossier()));

        assertThat(DossierJson.read(kept)).isEqualTo(dossier());
    }

    @Test
    void ofFindingsAndOfEveryStep() throws IOException {
        var findings = kept("findings", ExaminationJson.print(findings()));
        var taken = kept("taken", ExaminationJson.print(taken()));
        var reasons = kept("reasons", ExaminationJson.printReasons(reasons()));

        assertThat(ExaminationJson.findings(findings)).isEqualTo(findings());
        assertThat(ExaminationJson.taken(taken)).isEqualTo(taken());
        assertThat(ExaminationJson.reasons(reasons)).isEqualTo(reasons());
    }

    @Test
    void ofEveryStateOfAStatement() throws IOException {
        var kept = kept("statements", StatementJson.print(statements()));

        assertThat(StatementJson.read(kept)).isEqualTo(statements());
    }

    private static String kept(String name, String printed) throws IOException {
        var file = FILES.resolve(name + "-1.json");
        if (Boolean.getBoolean("update-docs")) {
            Files.createDirectories(FILES);
            Files.writeString(file, printed + "\n");
        }
        assertThat(file).hasContent(printed + "\n");
        return Files.readString(file);
    }

    private static Dossier dossier() {
        var face = new LinkedHashMap<FaceField, String>();
        for (var field : FaceField.values()) {
            face.put(field, "申請書A " + field.ordinal());
        }
        var requests =
                Stream.of(WithholdingReason.values())
                        .map(reason ->
                                new WithholdingRequest(SmallScheme.MONITORING, reason, "理由", DAY))
                        .toList();
        return new Dossier(
                new FaceSheet(face, requests),
                List.of("東京第一", "大阪"),
                new Disclosure(
                        SmallScheme.EDITION,
                        Map.of(
                                SmallScheme.NAME,
                                new Answer(
                                        List.of(
                                                new Answer.Part("東京第一", values()),
                                                new Answer.Part(
                                                        "大阪",
                                                        Map.of(
                                                                new FieldKey("text"),
                                                                new Value.Words("同左"))))))),
                index());
    }

    private static Map<FieldKey, Value> values() {
        var amount = new Value.Quantity(new BigDecimal("10.0"), "分", null, "");
        var values =
                List.of(
                        new Value.YesNo(true, "監視\n通知", amount),
                        new Value.YesNo(false, "", null),
                        new Value.Words("言葉"),
                        new Value.Quantity(
                                new BigDecimal("99.980"), "%", Qualifier.ACTUAL, "2022年"),
                        new Value.Quantity(new BigDecimal("1250"), "百万円", Qualifier.TARGET, ""),
                        new Value.Day(DAY),
                        new Value.Chosen(List.of("kanto", "kansai"), "ほか"),
                        new Value.Rows(List.of(Map.of("name", "株主", "share", "50"), Map.of())),
                        new Value.NotDone("準備中"),
                        new Value.NotDisclosed("契約による"));
        var byField = new LinkedHashMap<FieldKey, Value>();
        for (var value : values) {
            byField.put(new FieldKey("field-" + byField.size()), value);
        }
        return byField;
    }

    private static EvidenceIndex index() {
        var documents = Arrays.stream(EvidenceKind.values()).map(KeptFormTest::document).toList();
        var cited =
                List.of(
                        new Citation(
                                "資料1",
                                new Pages(List.of(new Pages.Range(3, 3), new Pages.Range(7, 9))),
                                "3章"),
                        new Citation("資料9", Pages.of(1), ""));
        return new EvidenceIndex(documents, Map.of(SmallScheme.NAME, cited));
    }

    private static Evidence document(EvidenceKind kind) {
        boolean web = kind == EvidenceKind.WEB_PAGE;
        return new Evidence(
                new EvidenceId("document-" + kind.ordinal()),
                "資料" + (kind.ordinal() + 1),
                "題名",
                kind,
                new Evidence.StoredFile(Digest.of("bytes"), "資料.pdf", 12_345, 12),
                web ? new Evidence.WebCapture("https://mihon.example/", DAY) : null,
                web ? null : DAY);
    }

    private static Findings findings() {
        var signed = new Verdict.Signed(BY, AT);
        var verdicts = new LinkedHashMap<ItemId, Verdict>();
        for (var judgement : Verdict.Judgement.values()) {
            var item = new ItemId("item." + judgement.ordinal());
            verdicts.put(item, new Verdict(item, judgement, "所見", 2, signed));
        }
        var questions = List.of(new Inquiry.Question(SmallScheme.NOTICE, "何ヶ月前ですか。"));
        return new Findings(
                List.of(FormalityPoint.values()),
                verdicts,
                List.of(
                        new Inquiry(
                                new InquiryId("one"),
                                questions,
                                DAY,
                                signed,
                                new Inquiry.Reply("2ヶ月前です。", 2, signed)),
                        new Inquiry(new InquiryId("two"), questions, DAY, signed, null)));
    }

    /// Every event and every stage.
    private static List<Taken> taken() {
        var events = Event.values();
        var stages = Stage.values();
        return IntStream.range(0, Math.max(events.length, stages.length))
                .mapToObj(i ->
                        new Taken(
                                events[i % events.length],
                                stages[i % stages.length],
                                BY,
                                AT.plusSeconds(i),
                                "記"))
                .toList();
    }

    private static List<Reason> reasons() {
        return List.of(new Reason(SmallScheme.NOTICE, "1ヶ月以上前に告知してください。"));
    }

    private static Map<ItemId, Statement> statements() {
        var statements = new LinkedHashMap<ItemId, Statement>();
        statements.put(
                SmallScheme.NAME,
                new Statement.Disclosed(
                        Answer.of(Map.of(new FieldKey("text"), new Value.Words("証")))));
        for (var reason : WithholdingReason.values()) {
            statements.put(
                    new ItemId("withheld." + reason.ordinal()),
                    new Statement.Withheld(reason, DAY));
        }
        statements.put(SmallScheme.AUDIT, new Statement.Unanswered());
        statements.put(SmallScheme.REGION, new Statement.NotAsked());
        return statements;
    }
}
