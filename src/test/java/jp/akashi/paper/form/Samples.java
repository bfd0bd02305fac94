package jp.akashi.paper.form;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.akashi.application.ApplicationKind;
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
import jp.akashi.item.Column;
import jp.akashi.item.Kind;
import jp.akashi.item.Option;
import jp.akashi.item.Qualifier;
import jp.akashi.item.Value;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.EvidenceId;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Label;
import jp.akashi.kernel.SchemeId;
import jp.akashi.kernel.Yen;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.FeeSchedule;
import jp.akashi.scheme.Forms;
import jp.akashi.scheme.Numbering;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Schemes;
import jp.akashi.scheme.WorkDays;
import org.jspecify.annotations.Nullable;

/// A small scheme with every kind of blank, and a full application after it.
final class Samples {
    static final ItemId WORDS = new ItemId("a.words");
    static final ItemId DONE = new ItemId("a.done");
    static final ItemId SALES = new ItemId("a.sales");
    static final ItemId UPTIME = new ItemId("a.uptime");
    static final ItemId DAY = new ItemId("a.day");
    static final ItemId CHOICE = new ItemId("a.choice");
    static final ItemId TABLE = new ItemId("a.table");
    static final ItemId SITE = new ItemId("a.site");
    static final Schemes SCHEMES = schemes();
    private static final byte[] TEMPLATE = new FormWriter(SCHEMES).template(Forms.EDITION);

    private Samples() {}

    static Path write(Path folder, byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "form", ".pdf"), bytes);
    }

    static byte[] template() {
        return TEMPLATE.clone();
    }

    /// Everything an application can say.
    static Dossier full() {
        return new Dossier(face(), List.of("東京DC", "大阪DC"), disclosure(), evidence());
    }

    static EvidenceIndex evidence() {
        return new EvidenceIndex(
                List.of(
                        document("資料1", "rules.pdf", null),
                        document(
                                "資料2",
                                "web.pdf",
                                new Evidence.WebCapture(
                                        "https://a.example/", LocalDate.of(2026, 3, 1)))),
                Map.of(
                        WORDS,
                        List.of(
                                new Citation("資料1", Pages.of(3, 5), "第2章 監視"),
                                new Citation("資料2", Pages.of(1), "")),
                        DONE,
                        List.of(new Citation("資料1", new Pages(List.of()), "3 / 別表"))));
    }

    private static Evidence document(
            String label, String file, Evidence.@Nullable WebCapture capture) {
        return new Evidence(
                new EvidenceId("id-" + file),
                label,
                "題名 " + file,
                capture == null ? EvidenceKind.RULES : EvidenceKind.WEB_PAGE,
                new Evidence.StoredFile(Digest.of(file), file, 10, 9),
                capture,
                LocalDate.of(2025, 10, 21));
    }

    private static FaceSheet face() {
        var sheet = FaceSheet.empty();
        for (var field : FaceField.of(ApplicationKind.NEW)) {
            sheet =
                    sheet.with(
                            field,
                            switch (field.form()) {
                                case LINE -> "名称 " + field.key();
                                case LINES -> "一行目\n二行目 " + field.key();
                                case DATE -> "2020-04-01";
                                case YES_NO -> "no";
                                case EMAIL -> "a@b.example";
                                case PHONE -> "03-0000-0000";
                                case URL -> "https://a.example/?b=c&d=<e>";
                                case CORPORATE_NUMBER -> "7999901000001";
                                case SERVICE_TYPES -> "education security";
                            });
        }
        return sheet.withWithholdings(
                List.of(
                        new WithholdingRequest(
                                SALES,
                                WithholdingReason.TRADE_SECRET,
                                "競合に知られる\nため",
                                LocalDate.of(2027, 3, 31))));
    }

    private static Disclosure disclosure() {
        return Disclosure.empty(Forms.EDITION)
                .with(WORDS, one(new Value.Words("=SUM(A1)\n_x000D_ は文字、㈱髙﨑😀\n終わり")))
                .with(DONE, one(new Value.YesNo(true, "切り替わるまで", Forms.figure("10", "分"))))
                .with(
                        SALES,
                        one(new Value.Quantity(new BigDecimal("1250"), "百万円", null, "2025年3月期")))
                .with(
                        UPTIME,
                        one(
                                new Value.Quantity(
                                        new BigDecimal("99.980"), "%", Qualifier.TARGET, "")))
                .with(DAY, one(new Value.Day(LocalDate.of(2025, 4, 1))))
                .with(CHOICE, one(new Value.Chosen(List.of("server", "other"), "詳細")))
                .with(
                        TABLE,
                        one(
                                new Value.Rows(
                                        List.of(
                                                Map.of("name", "A|B", "gap", "5分"),
                                                Map.of("name", "C")))))
                .with(SITE, sites());
    }

    private static Answer sites() {
        return new Answer(
                List.of(
                        new Answer.Part(
                                "東京DC",
                                Map.of(
                                        Forms.ANSWER,
                                        Forms.yes("免震構造"),
                                        Forms.key("year"),
                                        new Value.Words("1995年"))),
                        new Answer.Part(
                                "大阪DC", Map.of(Forms.ANSWER, new Value.NotDisclosed("契約のため")))));
    }

    private static Answer one(Value value) {
        return Answer.of(Map.of(Forms.ANSWER, value));
    }

    private static Schemes schemes() {
        var other = new SchemeId("other");
        return new Schemes(
                List.of(scheme(Forms.EDITION.scheme(), edition()), scheme(other, renamed(other))),
                Forms.UNITS,
                List.of(new Schemes.TaxRate(LocalDate.of(2019, 10, 1), 10)),
                new Schemes.Words(
                        List.of(), List.of(type("education", "教育"), type("security", "セキュリティ"))),
                WorkDays.HOUSE);
    }

    private static Schemes.ServiceType type(String id, String label) {
        return new Schemes.ServiceType(id, Forms.label(label));
    }

    private static Scheme scheme(SchemeId id, Edition edition) {
        return new Scheme(
                id,
                Forms.label("見本の認定制度 " + id),
                Forms.label("見本 " + id),
                Forms.ABOUT,
                new Numbering("AI", " "),
                new Scheme.Periods(2, 60, 30, 4, 1),
                new FeeSchedule(new Yen(1), new Yen(1), new Yen(1), new Yen(0), 7),
                new Scheme.MarkStyle("AI", "#1f3a8a"),
                List.of(edition));
    }

    private static Edition renamed(SchemeId scheme) {
        var edition = edition();
        return new Edition(
                new EditionId(scheme, edition.effective()),
                edition.effective(),
                edition.guideline(),
                edition.sections());
    }

    private static Edition edition() {
        var uptime =
                new Kind.Quantity(List.of("%"), List.of(Qualifier.ACTUAL, Qualifier.TARGET), true);
        return Forms.edition(
                Forms.mandatory("a.words", Forms.text()),
                Forms.mandatory("a.done", Forms.yesNo("分", "時間")).done("answer"),
                Forms.mandatory("a.sales", Forms.quantity("百万円", "千円")),
                Forms.mandatory("a.uptime", uptime).optional(),
                Forms.mandatory("a.day", new Kind.Date()),
                Forms.mandatory("a.choice", new Kind.Choice(options(), true)),
                Forms.mandatory("a.table", new Kind.Table(columns(), 5)),
                Forms.mandatory("a.site")
                        .field("answer", Forms.yesNo())
                        .field("year", Forms.text())
                        .optional("year")
                        .perSite());
    }

    private static List<Option> options() {
        return List.of(
                new Option("server", Forms.label("サーバ")), new Option("other", Forms.label("その他")));
    }

    private static List<Column> columns() {
        return List.of(
                new Column("name", new Label("名称", "Name"), Forms.text()),
                new Column(
                        "gap",
                        new Label("間隔", "Interval"),
                        new Kind.Quantity(List.of("分"), List.of(), false)));
    }
}
