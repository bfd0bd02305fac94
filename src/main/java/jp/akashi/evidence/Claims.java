package jp.akashi.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.akashi.disclosure.Spot;
import jp.akashi.item.Answer;
import jp.akashi.item.Column;
import jp.akashi.item.Kind;
import jp.akashi.item.Notation;
import jp.akashi.item.Reading;
import jp.akashi.item.Value;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Row;

/// Takes an answer apart into what can be looked up.
final class Claims {
    /// How far around a figure in words the words still speak of it, in characters.
    private static final int BEFORE = 30;

    private static final int BEHIND = 14;

    private static final Pattern ALWAYS = Pattern.compile("24時間|365日");
    private static final Pattern RATE = Pattern.compile("に|あたり|当たり|ごと|毎");
    private static final Pattern CLAUSE_END = Pattern.compile("[。;\\n]");

    private final FigureReader figures;

    Claims(FigureReader figures) {
        this.figures = figures;
    }

    /// The words of one blank at one site, made plain.
    record Prose(Spot spot, List<String> words, String text) {}

    List<Claim> of(Row row, Answer answer) {
        var claims = new ArrayList<Claim>();
        forEach(
                row,
                answer,
                (field, spot, value) -> {
                    var about = new Claim.About(spot, Keywords.of(row, field), Set.of());
                    claims.addAll(structured(about, field, value));
                    claims.addAll(inWords(about, field, value));
                });
        return claims;
    }

    /// The blanks answered in words.
    List<Prose> prose(Row row, Answer answer) {
        var prose = new ArrayList<Prose>();
        forEach(
                row,
                answer,
                (field, spot, value) -> {
                    var text = PageText.inMinutes(PageText.plain(words(value)));
                    if (!text.isEmpty()) {
                        prose.add(new Prose(spot, Keywords.of(row, field), text));
                    }
                });
        return prose;
    }

    private interface Visitor {
        void blank(Field field, Spot spot, Value value);
    }

    private static void forEach(Row row, Answer answer, Visitor visitor) {
        for (var part : answer.parts()) {
            for (var field : row.fields()) {
                var value = part.values().get(field.key());
                if (value != null && value.claims()) {
                    visitor.blank(field, Spot.of(row.id(), field.key(), part.site()), value);
                }
            }
        }
    }

    private static List<Claim> structured(Claim.About about, Field field, Value value) {
        return switch (value) {
            case Value.Quantity figure -> List.of(new Claim.OfFigure(about, figure));
            case Value.Day(var day) -> List.of(new Claim.OfDay(about, day));
            case Value.YesNo(_, _, var amount) ->
                    amount == null ? List.of() : List.of(new Claim.OfFigure(about, amount));
            case Value.Rows(var rows) ->
                    field.kind() instanceof Kind.Table(var columns, _)
                            ? rows.stream()
                                    .flatMap(row -> cells(columns, row))
                                    .<Claim>map(figure -> new Claim.OfFigure(about, figure))
                                    .toList()
                            : List.of();
            case Value.Words _, Value.Chosen _, Value.NotDone _, Value.NotDisclosed _ -> List.of();
        };
    }

    private static Stream<Value.Quantity> cells(List<Column> columns, Map<String, String> row) {
        return columns.stream()
                .filter(column -> column.kind() instanceof Kind.Quantity)
                .flatMap(column -> figure(column, row.getOrDefault(column.key(), "")));
    }

    private static Stream<Value.Quantity> figure(Column column, String cell) {
        return Notation.read(column.kind(), cell) instanceof Reading.Read(Value.Quantity figure)
                ? Stream.of(figure)
                : Stream.of();
    }

    /// The words a value is answered in; remarks beside figures are not.
    private static String words(Value value) {
        return switch (value) {
            case Value.YesNo(_, var detail, var amount) -> amount == null ? detail : "";
            case Value.Words(var text) -> text;
            case Value.Chosen(_, var detail) -> detail;
            case Value.Quantity _,
                    Value.Day _,
                    Value.Rows _,
                    Value.NotDone _,
                    Value.NotDisclosed _ ->
                    "";
        };
    }

    private List<Claim> inWords(Claim.About blank, Field field, Value value) {
        var text = PageText.inMinutes(PageText.plain(words(value)));
        if (text.isEmpty()) {
            return List.of();
        }
        var claims = new ArrayList<Claim>();
        var days = DayReader.read(text);
        days.forEach(day ->
                claims.add(new Claim.OfDay(at(blank, text, day.at(), day.seen()), day.date())));
        var bare = DayReader.strikeOut(text);
        var often = Often.read(bare);
        for (var one : often) {
            claims.add(new Claim.OfOften(at(blank, bare, one.at(), one.seen()), one));
        }
        for (var figure : figures.read(bare)) {
            boolean isTimes =
                    often.stream()
                            .anyMatch(one -> one.at() <= figure.at() && figure.at() < one.end());
            if (figure.sure() && !isTimes && isLookedFor(bare, figure)) {
                claims.add(
                        new Claim.OfFigure(
                                at(blank, bare, figure.at(), figure.seen()), figure.quantity()));
            }
        }
        var whole = new Claim.About(blank.spot(), blank.words(), Grams.of(text));
        Terms.of(field, value, text).forEach(term -> claims.add(new Claim.OfTerm(whole, term)));
        return claims;
    }

    /// Not 24時間 and 365日, which mean always, nor the one month of so much a month.
    private static boolean isLookedFor(String text, FigureReader.Figure figure) {
        var rest = text.substring(Math.min(text.length(), figure.at() + figure.seen().length()));
        return figure.quantity().number().signum() > 0
                && !ALWAYS.matcher(figure.seen()).matches()
                && !RATE.matcher(rest).lookingAt();
    }

    private static Claim.About at(Claim.About blank, String text, int at, String seen) {
        int end = Math.min(text.length(), at + seen.length());
        var before = text.substring(Math.max(0, at - BEFORE), at);
        var behind = text.substring(end, Math.min(text.length(), end + BEHIND));
        var parts = CLAUSE_END.split(before, -1);
        var around = parts[parts.length - 1] + " " + CLAUSE_END.split(behind, -1)[0];
        var grams = Grams.of(around);
        return new Claim.About(
                blank.spot(), blank.words(), grams.isEmpty() ? Grams.of(text) : grams);
    }
}
