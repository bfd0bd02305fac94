package jp.akashi.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import jp.akashi.item.Units;
import jp.akashi.item.Value;

/// Reads what stands on a page and compares it with a claim. Generous in finding a claim borne out,
/// strict in finding it contradicted: only by what directly follows a word for the subject, or, for
/// a claim in words, by what stands among the same words.
final class PageReader {
    /// How far behind the word for its subject a figure still speaks of it, in characters.
    private static final int NEAR = 20;

    /// The share of the words around a claim that have to stand around what contradicts it.
    private static final double AMONG = 0.4;

    private final FigureReader figures;
    private final Sameness sameness;
    private final SameWords same;

    PageReader(Units units, SameWords same) {
        this.figures = new FigureReader(units);
        this.sameness = new Sameness(units);
        this.same = same;
    }

    FigureReader figures() {
        return figures;
    }

    SameWords same() {
        return same;
    }

    Page read(String raw) {
        return Page.read(raw, figures, same);
    }

    boolean supports(Page page, Claim claim) {
        return switch (claim) {
            case Claim.OfDay(_, var day) ->
                    page.days().stream().anyMatch(seen -> seen.date().equals(day));
            case Claim.OfFigure(_, var figure) ->
                    page.figures().stream()
                                    .anyMatch(seen -> sameness.isSame(figure, seen.quantity()))
                            || page.said().stream().anyMatch(seen -> sameness.isSame(figure, seen));
            case Claim.OfOften(_, var often) ->
                    page.often().stream().anyMatch(seen -> seen.aYear() == often.aYear());
            case Claim.OfTerm(_, var term) -> page.has(term) || same.has(page.text(), term);
        };
    }

    /// What on the page bears a claim out, as it stands there.
    List<String> listSupport(Page page, Claim claim) {
        return switch (claim) {
            case Claim.OfDay(_, var day) ->
                    page.days().stream()
                            .filter(seen -> seen.date().equals(day))
                            .map(DayReader.Day::seen)
                            .distinct()
                            .toList();
            case Claim.OfFigure(_, var figure) ->
                    page.figures().stream()
                            .filter(seen -> sameness.isSame(figure, seen.quantity()))
                            .map(FigureReader.Figure::seen)
                            .distinct()
                            .toList();
            case Claim.OfOften(_, var often) ->
                    page.often().stream()
                            .filter(seen -> seen.aYear() == often.aYear())
                            .map(Often::seen)
                            .distinct()
                            .toList();
            case Claim.OfTerm(_, var term) ->
                    page.text().contains(term) ? List.of(term) : List.of();
        };
    }

    /// Whether a page that bears a claim out does so where it speaks of its subject.
    boolean speaksOf(Page page, Claim claim) {
        if (!claim.about().isInWords()) {
            return claim.words().stream().anyMatch(word -> same.has(page.text(), word));
        }
        return Grams.share(claim.about().around(), page.grams()) >= AMONG;
    }

    /// What the page says instead, as it stands there.
    ///
    /// @param all the claims of the answer: what one of them says does not contradict another
    Optional<String> findContradiction(Page page, Claim claim, List<Claim> all) {
        if (claim.about().isInWords()) {
            return amongItsWords(page, claim, all);
        }
        return claim.words().stream()
                .flatMap(word -> ends(page.bare(), word))
                .flatMap(end -> next(page, claim, end).stream())
                .findFirst();
    }

    /// Something a page says, and where.
    private record Seen(int at, String text) {}

    private Optional<String> amongItsWords(Page page, Claim claim, List<Claim> all) {
        return others(page, claim)
                .filter(seen -> all.stream().noneMatch(other -> isSaidBy(other, seen)))
                .map(seen -> new Near(seen, share(page, claim, seen)))
                .filter(near -> near.share() >= AMONG)
                .max(Comparator.comparingDouble(Near::share))
                .map(near -> near.seen().text());
    }

    private boolean isSaidBy(Claim claim, Seen seen) {
        return supports(read(seen.text()), claim);
    }

    private record Near(Seen seen, double share) {}

    private double share(Page page, Claim claim, Seen seen) {
        return Grams.share(claim.about().around(), page.around(seen.at(), seen.text().length()));
    }

    /// What a page says of the same kind, but otherwise.
    private Stream<Seen> others(Page page, Claim claim) {
        return switch (claim) {
            case Claim.OfDay(_, var day) ->
                    page.days().stream()
                            .filter(seen -> !seen.date().equals(day))
                            .map(seen -> new Seen(seen.at(), seen.seen()));
            case Claim.OfFigure(_, var figure) ->
                    page.figures().stream()
                            .filter(FigureReader.Figure::sure)
                            .filter(seen -> contradicts(figure, seen.quantity()))
                            .map(seen -> new Seen(seen.at(), seen.seen()));
            case Claim.OfOften(_, var often) ->
                    page.often().stream()
                            .filter(seen -> seen.aYear() != often.aYear())
                            .map(seen -> new Seen(seen.at(), seen.seen()));
            case Claim.OfTerm _ -> Stream.of();
        };
    }

    private static Stream<Integer> ends(String text, String word) {
        return Stream.iterate(text.indexOf(word), at -> at >= 0, at -> text.indexOf(word, at + 1))
                .map(at -> at + word.length());
    }

    private Optional<String> next(Page page, Claim claim, int end) {
        return switch (claim) {
            case Claim.OfDay(_, var day) ->
                    behind(page, page.days(), DayReader.Day::at, end)
                            .filter(seen -> !seen.date().equals(day))
                            .map(DayReader.Day::seen)
                            .findFirst();
            case Claim.OfFigure(_, var figure) ->
                    behind(page, page.figures(), FigureReader.Figure::at, end)
                            .filter(FigureReader.Figure::sure)
                            .filter(seen -> contradicts(figure, seen.quantity()))
                            .map(FigureReader.Figure::seen)
                            .findFirst();
            case Claim.OfOften _, Claim.OfTerm _ -> Optional.empty();
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
