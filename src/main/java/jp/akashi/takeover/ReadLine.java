package jp.akashi.takeover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.akashi.certification.Ending;
import jp.akashi.item.Kind;
import jp.akashi.item.Notation;
import jp.akashi.item.Reading;
import jp.akashi.item.Value;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.RuleId;
import jp.akashi.kernel.Term;
import jp.akashi.party.CorporateNumber;
import jp.akashi.registry.Origin;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Schemes;
import org.jspecify.annotations.Nullable;

/// Reads a line of the earlier register, and names everything that is wrong with it.
final class ReadLine {
    private static final Map<String, Ending.Kind> ENDINGS =
            Map.of(
                    "取消し", Ending.Kind.REVOKED,
                    "取消", Ending.Kind.REVOKED,
                    "revoked", Ending.Kind.REVOKED,
                    "サービス終了", Ending.Kind.SERVICE_ENDED,
                    "サービスの終了", Ending.Kind.SERVICE_ENDED,
                    "service-ended", Ending.Kind.SERVICE_ENDED);
    private static final int MOST_CHARACTERS = 200;
    private static final Pattern FORMER =
            Pattern.compile("(.+?)\\s*[((]\\s*([^()()]+?)\\s*まで\\s*[))]");

    private final EarlierRegister register;
    private final EarlierRegister.Line line;
    private final Schemes schemes;
    private final LocalDate today;
    private final List<Obstacle> faults = new ArrayList<>();

    private ReadLine(
            EarlierRegister register, EarlierRegister.Line line, Schemes schemes, LocalDate today) {
        this.register = register;
        this.line = line;
        this.schemes = schemes;
        this.today = today;
    }

    /// @return TKO-02 and TKO-03 with line, column and what stands there
    static Outcome<EarlierEntry> of(
            EarlierRegister register, EarlierRegister.Line line, Schemes schemes, LocalDate today) {
        return new ReadLine(register, line, schemes, today).read();
    }

    private Outcome<EarlierEntry> read() {
        var scheme = scheme();
        var number = number();
        var names =
                new EarlierEntry.Names(
                        name(Column.SERVICE),
                        name(Column.PROVIDER),
                        corporateNumber(),
                        address(),
                        formers());
        var certifiedOn = past(Column.CERTIFIED_ON);
        var disclosedOn = past(Column.DISCLOSED_ON);
        if (certifiedOn == null && line.get(Column.CERTIFIED_ON).isEmpty()) {
            fault(Column.CERTIFIED_ON, TakeoverRules.LINE, "blank");
        }
        if (scheme.isEmpty() || number.isEmpty() || certifiedOn == null) {
            return Outcome.refused(faults);
        }
        agree(scheme.get(), number.get(), certifiedOn);
        var ending = ending(certifiedOn);
        var terms = terms(scheme.get(), certifiedOn, disclosedOn, ending);
        if (!faults.isEmpty() || terms.isEmpty()) {
            return Outcome.refused(faults);
        }
        return Outcome.done(
                new EarlierEntry(
                        line.number(),
                        number.get(),
                        scheme.get().id(),
                        names,
                        new EarlierEntry.Days(certifiedOn, disclosedOn, terms.get(), ending),
                        line.get(Column.FORM)));
    }

    /// By its id, or by its name in full or in short.
    private Optional<Scheme> scheme() {
        var given = line.get(Column.SCHEME);
        var found =
                schemes.all().stream()
                        .filter(scheme ->
                                Stream.of(
                                                scheme.id().value(),
                                                scheme.name().ja(),
                                                scheme.shortName().ja())
                                        .anyMatch(given::equals))
                        .findFirst();
        if (found.isEmpty()) {
            fault(Column.SCHEME, TakeoverRules.LINE, given.isEmpty() ? "blank" : "scheme");
        }
        return found;
    }

    private Optional<CertificationNumber> number() {
        var given = line.get(Column.NUMBER);
        try {
            return Optional.of(CertificationNumber.parse(given));
        } catch (IllegalArgumentException none) {
            fault(Column.NUMBER, TakeoverRules.LINE, given.isEmpty() ? "blank" : "number");
            return Optional.empty();
        }
    }

    private void agree(Scheme scheme, CertificationNumber number, LocalDate certifiedOn) {
        var right = scheme.numbering().number(number.serial(), certifiedOn);
        if (!right.prefix().equals(number.prefix())) {
            fault(Column.NUMBER, TakeoverRules.LINE, "prefix");
        } else if (!right.equals(number)) {
            fault(Column.NUMBER, TakeoverRules.LINE, "month");
        }
    }

    private String name(Column column) {
        var given = line.get(column);
        if (given.isEmpty()) {
            fault(column, TakeoverRules.LINE, "blank");
        } else if (given.codePointCount(0, given.length()) > MOST_CHARACTERS) {
            fault(column, TakeoverRules.LINE, "long");
        }
        return given;
    }

    private String corporateNumber() {
        var given = line.get(Column.CORPORATE_NUMBER).replace("-", "");
        if (!given.isEmpty() && !CorporateNumber.isRight(given)) {
            fault(Column.CORPORATE_NUMBER, TakeoverRules.LINE, "corporate-number");
        }
        return given;
    }

    private String address() {
        var given = line.get(Column.SERVICE_URL);
        if (!given.isEmpty() && !given.matches("https?://[^\\s\"'<>]{1,480}")) {
            fault(Column.SERVICE_URL, TakeoverRules.LINE, "url");
        }
        return given;
    }

    private List<Origin.Former> formers() {
        return Stream.of(line.get(Column.FORMER_PROVIDERS).split("[;;\\n]"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(this::former)
                .toList();
    }

    private Origin.Former former(String words) {
        var dated = FORMER.matcher(words);
        return dated.matches()
                ? new Origin.Former(dated.group(1), past(Column.FORMER_PROVIDERS, dated.group(2)))
                : new Origin.Former(words, null);
    }

    private @Nullable LocalDate past(Column column) {
        return past(column, line.get(column));
    }

    private @Nullable LocalDate past(Column column, String words) {
        var day = day(column, words);
        if (day != null && day.isAfter(today)) {
            fault(column, TakeoverRules.LINE, "future");
        }
        return day;
    }

    private @Nullable LocalDate day(Column column, String words) {
        return switch (Notation.read(new Kind.Date(), words)) {
            case Reading.Read(Value.Day(var day)) -> day;
            case Reading.Blank() -> null;
            case Reading.Unreadable _, Reading.Read _ -> {
                fault(column, TakeoverRules.LINE, "date");
                yield null;
            }
        };
    }

    private Optional<Terms> terms(
            Scheme scheme,
            LocalDate certifiedOn,
            @Nullable LocalDate disclosedOn,
            @Nullable Ending ending) {
        var from = day(Column.TERM_FROM, line.get(Column.TERM_FROM));
        var until = day(Column.TERM_UNTIL, line.get(Column.TERM_UNTIL));
        int years = scheme.periods().termYears();
        if (until != null) {
            return named(certifiedOn, from, until, years);
        }
        if (from != null) {
            return named(certifiedOn, from, Term.ofYears(from, years).until(), years);
        }
        if (disclosedOn != null) {
            var cycle = new Terms.Cycle(years, scheme.periods().renewalOpensDays(), today);
            return Optional.of(Terms.counted(certifiedOn, disclosedOn, cycle));
        }
        if (ending != null) {
            return Optional.of(Terms.endedOn(certifiedOn, ending.on(), years));
        }
        var first = Terms.first(certifiedOn, years);
        if (first.present().until().isBefore(today)) {
            fault(Column.TERM_UNTIL, TakeoverRules.TERM, "unknown");
        }
        return Optional.of(first);
    }

    private @Nullable Ending ending(LocalDate certifiedOn) {
        var on = past(Column.ENDED_ON);
        var words = line.get(Column.ENDED_AS);
        if (on == null && words.isEmpty()) {
            return null;
        }
        var kind = ENDINGS.get(words.toLowerCase(Locale.ROOT).replace('_', '-'));
        if (on == null || kind == null || on.isBefore(certifiedOn)) {
            fault(on == null ? Column.ENDED_ON : Column.ENDED_AS, TakeoverRules.LINE, "ending");
            return null;
        }
        return new Ending(kind, on);
    }

    private Optional<Terms> named(
            LocalDate certifiedOn, @Nullable LocalDate from, LocalDate until, int years) {
        var begins = from != null ? from : begin(certifiedOn, until, years);
        if (begins.isBefore(certifiedOn) || until.isBefore(begins) || begins.isAfter(today)) {
            fault(Column.TERM_UNTIL, TakeoverRules.TERM, "order");
            return Optional.empty();
        }
        return Optional.of(Terms.named(certifiedOn, new Term(begins, until), years));
    }

    /// Of the counted terms the one that ends on the day; else as many years before as a term has.
    private static LocalDate begin(LocalDate certifiedOn, LocalDate until, int years) {
        var term = Terms.containing(certifiedOn, until, years);
        var back = until.plusDays(1).minusYears(years);
        return term.until().equals(until)
                ? term.from()
                : back.isBefore(certifiedOn) ? certifiedOn : back;
    }

    private void fault(Column column, RuleId rule, String kind) {
        faults.add(register.fault(line, column, rule, kind));
    }
}
