package jp.akashi.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.akashi.application.Dossier;
import jp.akashi.application.FaceField;
import jp.akashi.application.FaceSheet;
import jp.akashi.application.WithholdingReason;
import jp.akashi.application.WithholdingRequest;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.evidence.Citation;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.evidence.EvidenceKind;
import jp.akashi.evidence.Pages;
import jp.akashi.item.Answer;
import jp.akashi.item.Qualifier;
import jp.akashi.item.Value;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.EvidenceId;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.registry.Statement;
import jp.akashi.road.SmallScheme;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;

/// Contents of every shape, with every sign people type.
final class Contents {
    private Contents() {}

    static Arbitrary<Dossier> dossiers() {
        return Combinators.combine(
                        faceSheets(), texts().list().ofMaxSize(3), answersByItem(), indexes())
                .as((sheet, sites, answers, index) ->
                        new Dossier(
                                sheet, sites, new Disclosure(SmallScheme.EDITION, answers), index));
    }

    static Arbitrary<Map<ItemId, Statement>> statements() {
        Arbitrary<Statement> disclosed = answers().map(Statement.Disclosed::new);
        Arbitrary<Statement> withheld =
                Combinators.combine(Arbitraries.of(WithholdingReason.class), dates())
                        .as(Statement.Withheld::new);
        Arbitrary<Statement> silent =
                Arbitraries.of(new Statement.Unanswered(), new Statement.NotAsked());
        return Arbitraries.maps(items(), Arbitraries.oneOf(disclosed, withheld, silent))
                .ofMaxSize(6);
    }

    static Arbitrary<String> texts() {
        var written =
                Arbitraries.strings()
                        .withChars("あ漢字カﾅＡa0１ \n\t\r　\"\\/<>&①㍿𠮷\u0001\u2028")
                        .ofMaxLength(20);
        var any = Arbitraries.strings().all().excludeChars('\u0000').ofMaxLength(10);
        return Arbitraries.oneOf(written, any).map(Json::storable);
    }

    private static Arbitrary<FaceSheet> faceSheets() {
        var requests =
                Combinators.combine(
                                items(), Arbitraries.of(WithholdingReason.class), texts(), dates())
                        .as(WithholdingRequest::new);
        return Combinators.combine(
                        Arbitraries.maps(Arbitraries.of(FaceField.class), texts()),
                        requests.list().ofMaxSize(2))
                .as(FaceSheet::new);
    }

    private static Arbitrary<Map<ItemId, Answer>> answersByItem() {
        return Arbitraries.maps(items(), answers()).ofMaxSize(6);
    }

    private static Arbitrary<Answer> answers() {
        var parts =
                Combinators.combine(texts(), Arbitraries.maps(fields(), values()).ofMaxSize(3))
                        .as(Answer.Part::new);
        return parts.list().ofMaxSize(3).map(Answer::new);
    }

    private static Arbitrary<Value> values() {
        var yesNo =
                Combinators.combine(
                                Arbitraries.of(true, false), texts(), quantities().injectNull(0.5))
                        .as(Value.YesNo::new);
        var chosen =
                Combinators.combine(texts().list().ofMaxSize(3), texts()).as(Value.Chosen::new);
        var rows =
                Arbitraries.maps(texts(), texts())
                        .ofMaxSize(3)
                        .list()
                        .ofMaxSize(3)
                        .map(Value.Rows::new);
        return Arbitraries.oneOf(
                yesNo.map(Value.class::cast),
                texts().filter(text -> !text.isBlank()).map(Value.Words::new),
                quantities(),
                dates().map(Value.Day::new),
                chosen,
                rows,
                texts().map(Value.NotDone::new),
                texts().map(Value.NotDisclosed::new));
    }

    private static Arbitrary<Value.Quantity> quantities() {
        return Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("-1e9"), new BigDecimal("1e15"))
                                .ofScale(6),
                        texts(),
                        Arbitraries.of(Qualifier.class).injectNull(0.3),
                        texts())
                .as(Value.Quantity::new);
    }

    private static Arbitrary<EvidenceIndex> indexes() {
        return Combinators.combine(
                        documents().list().ofMaxSize(3),
                        Arbitraries.maps(items(), citations().list().ofMaxSize(2)).ofMaxSize(4))
                .as(EvidenceIndex::new);
    }

    private static Arbitrary<Evidence> documents() {
        var files =
                Combinators.combine(
                                texts(),
                                Arbitraries.longs().between(0, 60_000_000L),
                                Arbitraries.integers().between(1, 900))
                        .as((name, bytes, pages) ->
                                new Evidence.StoredFile(Digest.of(name), name, bytes, pages));
        var captures =
                Combinators.combine(texts(), dates().injectNull(0.3)).as(Evidence.WebCapture::new);
        return Combinators.combine(
                        texts(),
                        texts(),
                        Arbitraries.of(EvidenceKind.class),
                        files,
                        captures.injectNull(0.5),
                        dates().injectNull(0.5),
                        natures())
                .as((label, title, kind, file, capture, issued, nature) ->
                        new Evidence(
                                EvidenceId.random(),
                                label,
                                title,
                                kind,
                                file,
                                capture,
                                issued,
                                nature));
    }

    private static Arbitrary<Evidence.Nature> natures() {
        return Combinators.combine(
                        Arbitraries.of(Evidence.Tongue.class),
                        Arbitraries.of(Evidence.Copy.class),
                        dates().injectNull(0.5))
                .as(Evidence.Nature::new);
    }

    private static Arbitrary<Citation> citations() {
        var ranges =
                Combinators.combine(
                                Arbitraries.integers().between(1, 99),
                                Arbitraries.integers().between(0, 9))
                        .as((from, more) -> new Pages.Range(from, from + more));
        return Combinators.combine(texts(), ranges.list().ofMaxSize(3).map(Pages::new), texts())
                .as(Citation::new);
    }

    private static Arbitrary<ItemId> items() {
        return Arbitraries.of(
                List.of(
                        SmallScheme.NAME,
                        SmallScheme.MONITORING,
                        SmallScheme.NOTICE,
                        SmallScheme.REGION,
                        SmallScheme.AUDIT,
                        new ItemId("z.z")));
    }

    private static Arbitrary<FieldKey> fields() {
        return Arbitraries.of(SmallScheme.TEXT, SmallScheme.DONE, SmallScheme.PERIOD);
    }

    private static Arbitrary<LocalDate> dates() {
        return Dates.dates().between(LocalDate.parse("1868-01-25"), LocalDate.parse("2100-12-31"));
    }
}
