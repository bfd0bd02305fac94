package jp.akashi.web.office;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.akashi.desk.CaseFile;
import jp.akashi.evidence.Citation;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.FindPassages;
import jp.akashi.evidence.Passage;
import jp.akashi.paper.MarkPassages;
import jp.akashi.paper.PageWords;
import jp.akashi.scheme.Row;
import jp.akashi.web.kit.PagePictures;
import org.springframework.stereotype.Component;

/// The right side of the documents screen: the picture of a page, with what the answer says marked
/// on it.
@Component
public class CitedPages {
    /// In percent of the width there is.
    static final List<Integer> ZOOMS = List.of(100, 150, 200, 300);

    /// How much a box leaves free around its letters, in parts of the page.
    private static final int AROUND = 30;

    private final FindPassages findPassages;
    private final PagePictures pictures;

    CitedPages(FindPassages findPassages, PagePictures pictures) {
        this.findPassages = findPassages;
        this.pictures = pictures;
    }

    /// A citation, and the way to its first page; without a way when there is no such document.
    public record Cited(String words, String href, boolean shown) {}

    /// A page of a document; without an address when the row cites none.
    ///
    /// @param ahead the pictures that will be asked for next
    public record Picture(
            String title,
            String href,
            int page,
            int pages,
            String alt,
            Ways ways,
            List<Spot> spots,
            List<String> found,
            List<String> ahead) {
        static final Picture NONE =
                new Picture("", "", 0, 0, "", Ways.NONE, List.of(), List.of(), List.of());
    }

    /// Where one can go from a page; empty where one cannot.
    public record Ways(
            String before, String after, String citation, String closer, String farther, int zoom) {
        static final Ways NONE = new Ways("", "", "", "", "", 100);
    }

    /// A box over the picture, in parts of its width and height.
    public record Spot(String kind, int x, int y, int width, int height) {}

    List<Cited> citations(CaseFile file, Row row, DocumentsPage.At at) {
        var index = file.application().dossier().evidence();
        var shown = shown(file, row, at);
        return index.citationsOf(row.id()).stream()
                .map(citation -> {
                    var document = index.find(citation.label());
                    return new Cited(
                            words(citation, document),
                            document.map(found ->
                                            href(file, row, new Place(found, first(citation))))
                                    .orElse(""),
                            shown.filter(place ->
                                            place.document().equals(document.orElse(null))
                                                    && isWithin(citation, place.page()))
                                    .isPresent());
                })
                .toList();
    }

    /// A page of a document.
    private record Place(Evidence document, int page) {}

    Picture picture(CaseFile file, Row row, DocumentsPage.At at) {
        return shown(file, row, at)
                .map(place -> picture(file, row, place, zoom(at)))
                .orElse(Picture.NONE);
    }

    /// Draws the page a row starts with, before it is asked for.
    void drawAhead(CaseFile file, Row row) {
        shown(file, row, DocumentsPage.At.NONE)
                .ifPresent(place ->
                        pictures.drawAhead(place.document().file().digest(), place.page()));
    }

    /// The picture a row starts with.
    Optional<String> firstPicture(CaseFile file, Row row) {
        return shown(file, row, DocumentsPage.At.NONE).map(place -> png(file, place));
    }

    private Optional<Place> shown(CaseFile file, Row row, DocumentsPage.At at) {
        var index = file.application().dossier().evidence();
        var citations =
                index.citationsOf(row.id()).stream()
                        .filter(citation -> index.find(citation.label()).isPresent())
                        .toList();
        var document =
                index.find(at.document())
                        .or(() ->
                                citations.stream()
                                        .findFirst()
                                        .flatMap(citation -> index.find(citation.label())));
        return document.map(found ->
                new Place(
                        found,
                        Math.clamp(
                                page(found, citations, at), 1, Math.max(1, found.file().pages()))));
    }

    private static int page(Evidence document, List<Citation> citations, DocumentsPage.At at) {
        return at.page().matches("\\d{1,5}")
                ? Integer.parseInt(at.page())
                : citations.stream()
                        .filter(citation -> citation.label().equals(document.label()))
                        .findFirst()
                        .map(CitedPages::first)
                        .orElse(1);
    }

    private static int first(Citation citation) {
        var numbers = citation.pages().numbers();
        return numbers.isEmpty() ? 1 : numbers.getFirst();
    }

    private static boolean isWithin(Citation citation, int page) {
        var numbers = citation.pages().numbers();
        return numbers.isEmpty() || numbers.contains(page);
    }

    private Picture picture(CaseFile file, Row row, Place place, int zoom) {
        var document = place.document();
        int page = place.page();
        int pages = document.file().pages();
        var passages = passages(file, row, place);
        return new Picture(
                document.label() + " " + document.title(),
                png(file, place),
                page,
                pages,
                document.title() + " " + page + "ページの画像",
                ways(file, row, place, zoom),
                spots(document, page, passages),
                passages.stream().map(CitedPages::told).distinct().toList(),
                page < pages ? List.of(png(file, new Place(document, page + 1))) : List.of());
    }

    private Ways ways(CaseFile file, Row row, Place place, int zoom) {
        var document = place.document();
        int at = Math.max(0, ZOOMS.indexOf(zoom));
        return new Ways(
                place.page() > 1 ? href(file, row, new Place(document, place.page() - 1)) : "",
                place.page() < document.file().pages()
                        ? href(file, row, new Place(document, place.page() + 1))
                        : "",
                nextCitation(file, row, place),
                at + 1 < ZOOMS.size() ? zoomed(file, row, place, ZOOMS.get(at + 1)) : "",
                at > 0 ? zoomed(file, row, place, ZOOMS.get(at - 1)) : "",
                ZOOMS.get(at));
    }

    /// The next cited page after the one shown, and the first again after the last.
    private String nextCitation(CaseFile file, Row row, Place place) {
        var index = file.application().dossier().evidence();
        var places =
                index.citationsOf(row.id()).stream()
                        .flatMap(citation ->
                                index.find(citation.label()).stream()
                                        .flatMap(found ->
                                                pages(citation, found)
                                                        .mapToObj(page -> new Place(found, page))))
                        .distinct()
                        .toList();
        if (places.isEmpty()) {
            return "";
        }
        return href(file, row, places.get((places.indexOf(place) + 1) % places.size()));
    }

    private static IntStream pages(Citation citation, Evidence document) {
        var numbers = citation.pages().numbers();
        return numbers.isEmpty()
                ? IntStream.of(1)
                : numbers.stream()
                        .mapToInt(page -> page)
                        .filter(page -> page <= document.file().pages());
    }

    private List<Passage> passages(CaseFile file, Row row, Place place) {
        return findPassages.on(
                place.document().file().digest(),
                place.page(),
                row,
                file.application().dossier().disclosure().answer(row.id()));
    }

    private List<Spot> spots(Evidence document, int page, List<Passage> passages) {
        if (passages.isEmpty()) {
            return List.of();
        }
        return MarkPassages.of(pictures.letters(document.file().digest(), page), passages).stream()
                .map(mark ->
                        new Spot(
                                mark.kind().name().toLowerCase(Locale.ROOT),
                                mark.box().x() - AROUND,
                                mark.box().y() - AROUND,
                                mark.box().width() + 2 * AROUND,
                                mark.box().height() + 2 * AROUND))
                .toList();
    }

    /// The width and the height of a picture in the parts that boxes are counted in.
    public static int parts() {
        return PageWords.PARTS;
    }

    private static String told(Passage passage) {
        return switch (passage.kind()) {
            case SAME -> "申請内容と同じ値: " + passage.words();
            case OTHER -> "申請内容と異なる値: " + passage.words();
            case SAID -> "申請内容と同じ語句: " + passage.words();
        };
    }

    private static String words(Citation citation, Optional<Evidence> document) {
        return citation.label()
                + document.map(found -> " " + found.title()).orElse("(この資料はありません)")
                + " "
                + citation.pages()
                + "ページ"
                + (citation.section().isEmpty() ? "" : " " + citation.section());
    }

    private static int zoom(DocumentsPage.At at) {
        return ZOOMS.stream().filter(zoom -> at.zoom().equals("" + zoom)).findFirst().orElse(100);
    }

    private static String png(CaseFile file, Place place) {
        return CaseLines.href(file.application().id())
                + "/evidence/"
                + place.document().id()
                + "/pages/"
                + place.page()
                + ".png";
    }

    private static String href(CaseFile file, Row row, Place place) {
        return address(file, row, place) + "#page";
    }

    private static String zoomed(CaseFile file, Row row, Place place, int zoom) {
        return address(file, row, place) + "&zoom=" + zoom + "#page";
    }

    private static String address(CaseFile file, Row row, Place place) {
        return CaseLines.href(file.application().id())
                + "/documents?item="
                + row.id()
                + "&document="
                + URLEncoder.encode(place.document().label(), StandardCharsets.UTF_8)
                + "&page="
                + place.page();
    }
}
