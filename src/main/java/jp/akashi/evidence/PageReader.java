package jp.akashi.evidence;

import java.util.List;
import java.util.Optional;
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

    /// A page as read. In `bare` the days are struck out.
    record Page(
            String text,
            String bare,
            List<FigureReader.Figure> figures,
            List<DayReader.Day> days) {}

    PageReader(Units units) {
        this.figures = new FigureReader(units);
        this.sameness = new Sameness(units);
    }

    Page read(String raw) {
        var text = PageText.plain(raw);
        var days = DayReader.read(text);
        var bare = DayReader.strikeOut(text);
        return new Page(text, bare, figures.read(bare), days);
    }

    boolean supports(Page page, Claim claim) {
        return switch (claim) {
            case Claim.OfDay(_, _, var day) ->
                    page.days().stream().anyMatch(seen -> seen.date().equals(day));
            case Claim.OfFigure(_, _, var figure) ->
                    page.figures().stream()
                                    .anyMatch(seen -> sameness.isSame(figure, seen.quantity()))
                            || Paraphrases.of(page.bare())
                                    .anyMatch(seen -> sameness.isSame(figure, seen));
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
                    page.days().stream()
                            .filter(seen -> isNext(page.bare(), end, seen.at()))
                            .filter(seen -> !seen.date().equals(day))
                            .map(DayReader.Day::seen)
                            .findFirst();
            case Claim.OfFigure(_, _, var figure) ->
                    page.figures().stream()
                            .filter(FigureReader.Figure::sure)
                            .filter(seen -> isNext(page.bare(), end, seen.at()))
                            .filter(seen -> contradicts(figure, seen.quantity()))
                            .map(FigureReader.Figure::seen)
                            .findFirst();
        };
    }

    private boolean contradicts(Value.Quantity claim, Value.Quantity seen) {
        return sameness.isComparable(claim, seen) && !sameness.isSame(claim, seen);
    }

    /// Directly behind, with neither another figure nor the end of a clause between.
    private static boolean isNext(String text, int end, int at) {
        return at >= end
                && at - end <= NEAR
                && text.substring(end, at)
                        .chars()
                        .noneMatch(between ->
                                "0123456789。、;".indexOf(between) >= 0
                                        || between == DayReader.STRUCK);
    }
}
