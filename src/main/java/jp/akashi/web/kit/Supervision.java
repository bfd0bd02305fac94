package jp.akashi.web.kit;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import jp.akashi.examination.Turn;
import jp.akashi.item.Typed;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.SchemeId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.scheme.Schemes;
import jp.akashi.surveillance.proceeding.Move;
import jp.akashi.surveillance.proceeding.Proceeding;
import jp.akashi.surveillance.proceeding.Proceeding.Entry;
import jp.akashi.surveillance.proceeding.ProceedingPhase;
import jp.akashi.surveillance.proceeding.ReportPart;
import jp.akashi.surveillance.proceeding.RevocationGround;
import jp.akashi.surveillance.proceeding.Steps;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// Proceedings on certified services (緊急事態・調査・改善要請・取消し) as their two sides read them.
@Component
public class Supervision {
    /// What the office prepares among itself.
    private static final Set<Move> INTERNAL =
            EnumSet.of(Move.PASS_HEARING, Move.PROPOSE, Move.RETURN_PROPOSAL, Move.HIDE, Move.SHOW);

    private final People people;
    private final Schemes schemes;
    private final Wording wording;
    private final InstantSource clock;

    Supervision(People people, Schemes schemes, Wording wording, InstantSource clock) {
        this.people = people;
        this.schemes = schemes;
        this.wording = wording;
        this.clock = clock;
    }

    /// A proceeding in a list.
    ///
    /// @param due the day by which the provider has to act; empty when it has not to
    public record Line(
            String id,
            String number,
            String service,
            String provider,
            String concern,
            State state,
            String due,
            boolean overdue,
            String last) {}

    public record State(String word, Tone tone) {}

    /// A proceeding as a whole, and what the reader can do with it.
    ///
    /// @param last the day of the final report; empty when none is waited for
    public record View(
            Line line, String slug, long version, String last, List<Said> said, Set<String> moves) {
        public boolean may(String move) {
            return moves.contains(move);
        }

        public boolean mayAny(String... wanted) {
            return List.of(wanted).stream().anyMatch(moves::contains);
        }
    }

    /// An entry.
    ///
    /// @param at its place
    /// @param letter whether there is a letter of it
    public record Said(
            int at,
            String when,
            String who,
            boolean office,
            String what,
            List<Fact> parts,
            boolean letter,
            Shown shown) {}

    /// What was decided about showing an entry to everybody.
    ///
    /// @param word empty while nothing was decided
    public record Shown(String word, boolean isShown, String japanese, String english) {}

    public List<Line> lines(List<Proceeding> proceedings, Turn reader) {
        return proceedings.stream().map(each -> line(each, reader)).toList();
    }

    public Line line(Proceeding each, Turn reader) {
        var due = each.standing().findDue();
        return new Line(
                each.id().value(),
                printed(each.about().scheme(), each.number()),
                each.about().holder().serviceName(),
                each.about().holder().providerName(),
                wording.term(each.concern()),
                state(each, reader),
                due.map(Days::print).orElse(""),
                due.filter(day -> day.isBefore(Tokyo.today(clock))).isPresent(),
                Moments.print(each.last().hand().at()));
    }

    /// A provider does not see that a revocation is proposed before it is decided.
    private State state(Proceeding each, Turn reader) {
        boolean hidden = reader == Turn.PROVIDER && each.phase() == ProceedingPhase.PROPOSED;
        var phase = hidden ? ProceedingPhase.HEARD : each.phase();
        var tone = phase.turn() == reader ? Tone.WARN : phase.isClosed() ? Tone.NEUTRAL : Tone.INFO;
        return new State(wording.term(phase), tone);
    }

    public View view(Proceeding proceeding, Turn reader) {
        var entries = proceeding.entries();
        var moves = EnumSet.noneOf(Move.class);
        moves.addAll(Steps.moves(proceeding.phase(), reader));
        return new View(
                line(proceeding, reader),
                proceeding.number().slug(),
                proceeding.version(),
                proceeding.standing().findLast().map(Days::print).orElse(""),
                IntStream.range(0, entries.size())
                        .filter(at -> isSeen(entries.get(at), reader))
                        .mapToObj(at -> said(proceeding, at))
                        .toList(),
                Set.copyOf(moves.stream().map(Move::name).toList()));
    }

    private static boolean isSeen(Entry entry, Turn reader) {
        return reader == Turn.OFFICE ? !entry.move().isShowing() : !INTERNAL.contains(entry.move());
    }

    private Said said(Proceeding proceeding, int at) {
        var entry = proceeding.entries().get(at);
        boolean office = entry.hand().party() == Turn.OFFICE;
        var name = people.findPerson(entry.hand().person()).map(Person::name).orElse("(退会した方)");
        return new Said(
                at,
                Moments.print(entry.hand().at()),
                (office ? "事務局 " : "") + name,
                office,
                wording.term(entry.move()),
                parts(entry),
                ProceedingLetters.isLetter(entry.move()),
                shown(proceeding, at));
    }

    private List<Fact> parts(Entry entry) {
        var facts = new ArrayList<Fact>();
        if (!entry.said().grounds().isEmpty()) {
            facts.add(
                    new Fact(
                            "取消しの事由",
                            String.join(
                                    "\n",
                                    entry.said().grounds().stream().map(this::ground).toList())));
        }
        entry.said()
                .words()
                .forEach((part, text) -> facts.add(new Fact(wording.term(part), text(part, text))));
        Optional.ofNullable(entry.said().day())
                .ifPresent(day -> facts.add(new Fact(dayWord(entry.move()), Days.print(day))));
        return facts;
    }

    private static String dayWord(Move move) {
        return move == Move.PROPOSE || move == Move.REVOKE ? "効力を生じる日" : "期限";
    }

    private static String text(ReportPart part, String text) {
        return switch (part) {
            case SINCE, STOPS_FROM, STOPS_UNTIL -> Visiting.print(LocalDateTime.parse(text));
            case ANNOUNCED_ON, LATEST_DAY -> Days.print(LocalDate.parse(text));
            default -> text;
        };
    }

    private static Shown shown(Proceeding proceeding, int at) {
        var decided = proceeding.findShowing(at);
        var shown = proceeding.findShown(at);
        return new Shown(
                decided.map(entry -> entry.move() == Move.SHOW ? "公表" : "非公表").orElse(""),
                shown.isPresent(),
                shown.map(entry -> entry.said().text(ReportPart.JAPANESE)).orElse(""),
                shown.map(entry -> entry.said().text(ReportPart.ENGLISH)).orElse(""));
    }

    public String ground(RevocationGround ground) {
        return ground.numbered() + " " + wording.sentence(Obstacle.of(ground.rule()));
    }

    /// The twelve grounds, those already named ticked.
    public List<Choice> grounds(List<RevocationGround> named) {
        return List.of(RevocationGround.values()).stream()
                .map(ground ->
                        new Choice(ground.name(), ground(ground)).chosen(named.contains(ground)))
                .toList();
    }

    public String printed(SchemeId scheme, CertificationNumber number) {
        return schemes.get(scheme).numbering().print(number);
    }

    /// What a form says, by the names of its fields; those of one entry end in `:` and its place.
    public static Proceeding.Said read(Map<String, List<String>> form, String end) {
        var words = new EnumMap<ReportPart, String>(ReportPart.class);
        for (var part : ReportPart.values()) {
            words.put(part, Typed.clean(first(form, name(part) + end)));
        }
        words.put(ReportPart.SINCE, since(first(form, "since-day"), first(form, "since-time")));
        var said = Proceeding.Said.of(words).on(groundsIn(form));
        return Days.read(first(form, "day" + end)).map(said::by).orElse(said);
    }

    private static List<RevocationGround> groundsIn(Map<String, List<String>> form) {
        return form.getOrDefault("grounds", List.of()).stream()
                .map(RevocationGround::valueOf)
                .toList();
    }

    /// A moment that cannot be read stays what was typed, and is refused for it.
    private static String since(String day, String time) {
        return day.isBlank() && time.isBlank()
                ? ""
                : Visiting.read(day, time).map(LocalDateTime::toString).orElse(day + " " + time);
    }

    private static String first(Map<String, List<String>> form, String name) {
        var values = form.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static String name(ReportPart part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
