package jp.akashi.web.open.guide;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.akashi.guide.Guideline;
import jp.akashi.guide.Library;
import jp.akashi.guide.Tag;
import jp.akashi.kernel.Label;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Language;

/// The library as it is shown: what was asked, the choices with how many each leaves, and the
/// guidelines found.
public record LibraryView(
        Library library, LibraryPage.Asked asked, List<Choices> filters, List<Shelf> shelves) {
    /// A list to choose one from.
    public record Choices(String name, Label label, String chosen, List<Counted> options) {}

    /// A choice, and how many guidelines it leaves with everything else as it is.
    public record Counted(String value, Label label, long count) {}

    /// The guidelines found of one collection.
    public record Shelf(Tag collection, List<Guideline> guidelines) {}

    static LibraryView of(Library library, LibraryPage.Asked asked) {
        var found = library.search(asked.query());
        var shelves =
                library.lists().collections().stream()
                        .map(collection ->
                                new Shelf(
                                        collection,
                                        found.stream()
                                                .filter(one ->
                                                        one.subject()
                                                                .collection()
                                                                .equals(collection))
                                                .toList()))
                        .filter(shelf -> !shelf.guidelines().isEmpty())
                        .toList();
        return new LibraryView(library, asked, filters(library, asked), shelves);
    }

    private static List<Choices> filters(Library library, LibraryPage.Asked asked) {
        var query = asked.query();
        var lists = library.lists();
        return List.of(
                new Choices(
                        "audience",
                        new Label("対象", "Audience"),
                        asked.audience(),
                        tags(library, lists.audiences(), query::forAudience)),
                new Choices(
                        "sector",
                        new Label("分野", "Sector"),
                        asked.sector(),
                        tags(library, lists.sectors(), query::inSector)),
                new Choices(
                        "issuer",
                        new Label("発行元", "Issuer"),
                        asked.issuer(),
                        tags(library, lists.issuers(), query::by)),
                new Choices(
                        "year",
                        new Label("公表・改定の年", "Year issued or revised"),
                        asked.year(),
                        library.years().stream()
                                .map(year ->
                                        new Counted(
                                                "" + year,
                                                new Label(year + "年", "" + year),
                                                library.search(query.of(year)).size()))
                                .toList()));
    }

    private static List<Counted> tags(
            Library library, List<Tag> tags, Function<String, Library.Query> narrowed) {
        return tags.stream()
                .map(tag ->
                        new Counted(
                                tag.id(),
                                tag.label(),
                                library.search(narrowed.apply(tag.id())).size()))
                .toList();
    }

    public int total() {
        return shelves.stream().mapToInt(shelf -> shelf.guidelines().size()).sum();
    }

    /// When a guideline came out and was revised: `2014年4月(2018年7月改定)`.
    public String dates(Guideline guideline, Language say) {
        var dates = guideline.dates();
        var published = printed(dates.published(), say);
        var revised =
                Stream.of(dates.revised())
                        .flatMap(List::stream)
                        .map(date -> printed(date, say))
                        .toList();
        return revised.isEmpty()
                ? published
                : published
                        + say.of(
                                "(" + String.join("、", revised) + "改定)",
                                " (revised " + String.join(", ", revised) + ")");
    }

    private static String printed(String date, Language say) {
        return say == Language.EN
                ? date
                : date.length() == 4 ? date + "年" : Days.printMonthOrDay(date);
    }
}
