package jp.akashi.cli.schemes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.kernel.Yen;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Provenance;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Schemes;
import jp.akashi.scheme.Section;
import jp.akashi.wording.SchemeWords;

/// The page of an edition (版): the facts of its scheme, what changed, and every row it asks.
final class EditionPage {
    private final Schemes schemes;
    private final Scheme scheme;
    private final Edition edition;
    private final SchemeWords words;

    EditionPage(Schemes schemes, Scheme scheme, Edition edition, SchemeWords words) {
        this.schemes = schemes;
        this.scheme = scheme;
        this.edition = edition;
        this.words = words;
    }

    String text() {
        var page =
                new Markdown()
                        .heading(
                                1,
                                Markdown.plain(scheme.name().ja())
                                        + " "
                                        + edition.effective()
                                        + "版")
                        .paragraph(
                                Markdown.plain(scheme.name().en())
                                        + ", edition "
                                        + edition.id().date())
                        .heading(2, "制度の概要 / The scheme")
                        .table(List.of("事項 Fact", "内容"), facts());
        doubts(page);
        new ChangesPart(schemes, edition, words).write(page);
        edition.sections().forEach(section -> section(page, section));
        sources(page);
        return page.toString();
    }

    private List<List<String>> facts() {
        var guideline = edition.guideline();
        var facts = new ArrayList<List<String>>();
        facts.add(fact("版 Edition", edition.effective() + "から適用" + overlap()));
        facts.add(
                fact(
                        "準拠する指針 Guideline",
                        "%s(%s、%s)"
                                .formatted(
                                        Markdown.plain(guideline.title()),
                                        Markdown.plain(guideline.issuer()),
                                        guideline.published())));
        facts.add(fact("審査項目 Rows", SchemePages.counts(edition)));
        facts.add(fact("制度の開始 Launched", scheme.about().launched().toString()));
        facts.add(fact("運用規程 Regulation", Markdown.plain(scheme.about().regulation())));
        facts.add(fact("対象のサービス Services", Markdown.both(scheme.about().suits())));
        facts.add(fact("申請できる事業者 Applicants", Markdown.both(scheme.about().applicants())));
        facts.add(fact("認定番号の形 Number", "例 " + number()));
        facts.add(fact("有効期間 Term", scheme.periods().termYears() + "年"));
        facts.add(fact("更新の申請期間 Renewal", renewal()));
        facts.add(fact("審査手数料(税別) Fees, net", fees()));
        facts.add(fact("切替 Switch", switches()));
        facts.add(
                fact(
                        "疎明資料の種別の公表 Kind of evidence shown",
                        scheme.about().showsAssurance() ? "公表します" : "公表しません"));
        return facts;
    }

    private static List<String> fact(String label, String words) {
        return List.of(label, words);
    }

    private String overlap() {
        return edition.findSuccession()
                .map(how -> "。%sまでは%s版も使えます".formatted(how.overlapUntil(), how.from().date()))
                .orElse("");
    }

    private String number() {
        var number = scheme.numbering().number(1, LocalDate.of(2026, 4, 1));
        return "`%s`".formatted(scheme.numbering().print(number)) + "(記号、通し番号4桁、最初に認定された年と月)";
    }

    private String renewal() {
        var periods = scheme.periods();
        return "有効期間が終わる%d日前から%d日前まで。%dか月前にお知らせします。取消しを受けたサービスは、%d年間は申請できません。"
                .formatted(
                        periods.renewalOpensDays(),
                        periods.renewalClosesDays(),
                        periods.renewalNoticeMonths(),
                        periods.reapplicationBanYears());
    }

    private String fees() {
        var fees = scheme.fees();
        return "新規 %s、更新 %s、再発行 %s、変更 %s。納付の目途は%d日以内"
                .formatted(
                        yen(fees.newApplication()),
                        yen(fees.renewal()),
                        yen(fees.reissue()),
                        yen(fees.change()),
                        fees.dueDays());
    }

    private static String yen(Yen yen) {
        return "%,d円".formatted(yen.amount());
    }

    private String switches() {
        var ways = scheme.about().switches();
        return ways.isEmpty()
                ? "他の制度からの切替はありません"
                : ways.stream()
                        .map(way ->
                                "%sから(%s)"
                                        .formatted(
                                                Markdown.plain(
                                                        schemes.get(way.from()).shortName().ja()),
                                                way.fee() == Scheme.FeeKind.NEW
                                                        ? "新規の手数料"
                                                        : "更新の手数料"))
                        .collect(Collectors.joining("、"));
    }

    private void doubts(Markdown page) {
        if (!scheme.about().doubts().isEmpty()) {
            page.heading(3, "確認できていないこと / In doubt")
                    .bullets(
                            scheme.about().doubts().stream()
                                    .map(doubt ->
                                            "%s: %s  \n  %s"
                                                    .formatted(
                                                            words.about(doubt.about()),
                                                            Markdown.plain(doubt.note().ja()),
                                                            Markdown.plain(doubt.note().en())))
                                    .toList());
        }
    }

    private void section(Markdown page, Section section) {
        var part = section.part() == Section.Part.PROVIDER ? "事業者" : "サービス";
        page.heading(
                        2,
                        "%s / %s"
                                .formatted(
                                        Markdown.plain(section.label().ja()),
                                        Markdown.plain(section.label().en())))
                .paragraph("%sの安全・信頼性、%d項目".formatted(part, section.rows().size()))
                .table(
                        List.of(
                                "No.",
                                "項目 Item",
                                "記述内容 What is asked",
                                "記入欄 Fields",
                                "区分 Level",
                                "根拠 Known from"),
                        section.rows().stream().map(this::row).toList());
    }

    private List<String> row(Row row) {
        return List.of(
                String.valueOf(row.number()),
                "**%s**\n%s"
                        .formatted(
                                Markdown.plain(row.item().label().ja()),
                                Markdown.plain(row.item().label().en())),
                Markdown.both(row.item().ask()),
                fields(row),
                level(row),
                provenance(row.provenance()));
    }

    private String fields(Row row) {
        return Markdown.lines(
                Stream.concat(
                        row.fields().stream().map(field -> field(row, field)),
                        words.perSite(row).stream()));
    }

    private String field(Row row, Field field) {
        var kind = Markdown.plain(words.blank(row.item(), field));
        var level = words.ownLevel(row, field).map(own -> "〔" + own + "〕").orElse("");
        return row.fields().size() == 1
                ? kind
                : "・%s %s: %s%s"
                        .formatted(
                                Markdown.plain(field.label().ja()),
                                Markdown.plain(field.label().en()),
                                kind,
                                level);
    }

    private String level(Row row) {
        return Markdown.lines(
                Stream.of(
                                Optional.of("**" + words.need(row) + "**"),
                                words.gate(row).map(Markdown::plain),
                                row.findGateDoubt()
                                        .map(doubt -> "未確認: " + Markdown.plain(doubt.ja())))
                        .flatMap(Optional::stream));
    }

    private String provenance(Provenance provenance) {
        return Markdown.lines(
                Stream.of(
                        words.status(provenance) + ": " + words.basis(provenance),
                        provenance.sources().stream()
                                .map(Provenance.Source::id)
                                .collect(Collectors.joining(", ")),
                        Markdown.plain(provenance.note())));
    }

    private void sources(Markdown page) {
        page.heading(2, "出典 / Sources")
                .bullets(
                        edition.rows().stream()
                                .flatMap(row -> row.provenance().sources().stream())
                                .distinct()
                                .sorted(Comparator.comparing(Provenance.Source::id))
                                .map(EditionPage::source)
                                .toList());
    }

    private static String source(Provenance.Source source) {
        var address = source.address().isEmpty() ? "" : " <" + source.address() + ">";
        return "%s: %s%s".formatted(source.id(), Markdown.plain(source.title()), address);
    }
}
