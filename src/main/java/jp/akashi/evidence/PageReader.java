package jp.akashi.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import jp.akashi.item.Units;
import jp.akashi.item.Value;

/// Reads the figures and days on a page and compares them with a claim. Generous in finding a claim
/// borne out, strict in finding it contradicted: only a figure of the same kind that directly
/// follows a word for the subject says otherwise.
final class PageReader {
    /// How far behind the word for its subject a figure still speaks of it, in characters.
    private static final int NEAR = 20;

    private final FigureReader figures;
    private final Sameness sameness;

    /// A page as read. In `bare` the days are struck out; `said` are the figures it puts in words.
    record Page(
            String text,
            String bare,
            List<FigureReader.Figure> figures,
            List<Value.Quantity> said,
            List<DayReader.Day> days) {}

    PageReader(Units units) {
        this.figures = new FigureReader(units);
        this.sameness = new Sameness(units);
    }

    Page read(String raw) {
        var text = PageText.plain(raw);
        var days = DayReader.read(text);
        var bare = DayReader.strikeOut(text);
        return new Page(text, bare, figures.read(bare), Paraphrases.of(bare), days);
    }

    boolean supports(Page page, Claim claim) {
        return switch (claim) {
            case Claim.OfDay(_, _, var day) ->
                    page.days().stream().anyMatch(seen -> seen.date().equals(day));
            case Claim.OfFigure(_, _, var figure) ->
                    page.figures().stream()
                                    .anyMatch(seen -> sameness.isSame(figure, seen.quantity()))
                            || page.said().stream().anyMatch(seen -> sameness.isSame(figure, seen));
        };
    }

    /// What on the page bears a claim out, as it stands there.
    List<String> listSupport(Page page, Claim claim) {
        return switch (claim) {
            case Claim.OfDay(_, _, var day) ->
                    page.days().stream()
                            .filter(seen -> seen.date().equals(day))
                            .map(DayReader.Day::seen)
                            .distinct()
                            .toList();
            case Claim.OfFigure(_, _, var figure) ->
                    page.figures().stream()
                            .filter(seen -> sameness.isSame(figure, seen.quantity()))
                            .map(FigureReader.Figure::seen)
                            .distinct()
                            .toList();
        };
    }

    boolean speaksOf(Page page, Claim claim) {
        return claim.words().stream().anyMatch(page.text()::contains);
    }

    /// What the page says instead, as it stands there.
    Optional<String> findContradiction(Page page, Claim claim) {
        return claim.words().stream()
                .flatMap(word -> ends(page.bare(), word))
                .flatMap(end -> next(page, claim, end).stream())
                .findFirst();
    }

    private static Stream<Integer> ends(String text, String word) {
        return Stream.iterate(text.indexOf(word), at -> at >= 0, at -> text.indexOf(word, at + 1))
                .map(at -> at + word.length());
    }

    private Optional<String> next(Page page, Claim claim, int end) {
        return switch (claim) {
            case Claim.OfDay(_, _, var day) ->
                    behind(page, page.days(), DayReader.Day::at, end)
                            .filter(seen -> !seen.date().equals(day))
                            .map(DayReader.Day::seen)
                            .findFirst();
            case Claim.OfFigure(_, _, var figure) ->
                    behind(page, page.figures(), FigureReader.Figure::at, end)
                            .filter(FigureReader.Figure::sure)
                            .filter(seen -> contradicts(figure, seen.quantity()))
                            .map(FigureReader.Figure::seen)
                            .findFirst();
        };
    }

    /// Of what stands on a page in order, what is next behind a place.
    private static <T> Stream<T> behind(
            Page page, List<T> inOrder, ToIntFunction<T> place, int end) {
        return inOrder.stream()
                .dropWhile(seen -> place.applyAsInt(seen) < end)
                .takeWhile(seen -> place.applyAsInt(seen) <= end + NEAR)
                .filter(seen -> isNext(page.bare(), end, place.applyAsInt(seen)));
    }

    private boolean contradicts(Value.Quantity claim, Value.Quantity seen) {
        return sameness.isComparable(claim, seen) && !sameness.isSame(claim, seen);
    }

    /// Directly behind, with neither another figure nor the end of a clause between.
    private static boolean isNext(String text, int end, int at) {
        return text.substring(end, at)
                .chars()
                .noneMatch(between ->
                        "0123456789。、;".indexOf(between) >= 0 || between == DayReader.STRUCK);
    }
}
