package jp.akashi.cli.schemes;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Schemes;
import jp.akashi.wording.SchemeWords;

/// The schemes as pages for people who do not read data: an index, and a page an edition.
public final class SchemePages {
    /// By this line a page says that it is made, and may be made anew.
    static final String MADE =
            "<!-- Made from schemes/ by ./akashi schemes docs; changes belong there. -->";

    private final Schemes schemes;
    private final SchemeWords words = SchemeWords.read();

    public SchemePages(Schemes schemes) {
        this.schemes = schemes;
    }

    /// The texts by the names of the files.
    public SortedMap<String, String> pages() {
        var pages = new TreeMap<String, String>();
        pages.put("README.md", made(index()));
        for (var scheme : schemes.all()) {
            for (var edition : scheme.editions()) {
                pages.put(
                        file(edition),
                        made(new EditionPage(schemes, scheme, edition, words).text()));
            }
        }
        return pages;
    }

    private static String made(String page) {
        return MADE + "\n\n" + page;
    }

    static String file(Edition edition) {
        return edition.id() + ".md";
    }

    private String index() {
        return new Markdown()
                .heading(1, "制度と審査項目 / Schemes and their items")
                .paragraph(
                        "情報開示認定制度の各制度が、どの項目を、どのように尋ねるかの一覧です。項目ごとに、どの資料で確かめられているか(確認済み・未確認)も示しています。")
                .paragraph(
                        "What each scheme asks, edition by edition, and how far each row is confirmed. The data and its rules: [schemes/README.md](../../../schemes/README.md).")
                .table(
                        List.of(
                                "制度 Scheme",
                                "版 Edition",
                                "指針 Guideline",
                                "項目 Rows",
                                "確認済み Confirmed"),
                        schemes.all().stream()
                                .flatMap(scheme ->
                                        scheme.editions().stream()
                                                .map(edition -> line(scheme, edition)))
                                .toList())
                .toString();
    }

    private static List<String> line(Scheme scheme, Edition edition) {
        return List.of(
                Markdown.both(scheme.shortName()),
                "[%s](%s)".formatted(edition.effective(), file(edition)),
                Markdown.plain(edition.guideline().title()),
                counts(edition),
                String.valueOf(
                        edition.rows().stream()
                                .filter(row -> row.provenance().confirmed())
                                .count()));
    }

    /// How many rows an edition has, and of which need.
    static String counts(Edition edition) {
        return "%d項目(必須 %d、うち必須◎ %d、選択 %d)"
                .formatted(
                        edition.rows().size(),
                        edition.rows().stream().filter(Row::isMandatory).count(),
                        edition.rows().stream().filter(Row::isGated).count(),
                        edition.rows().stream().filter(row -> !row.isMandatory()).count());
    }
}
