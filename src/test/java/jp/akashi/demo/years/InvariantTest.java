package jp.akashi.demo.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.akashi.application.WithholdingReason;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Ending;
import jp.akashi.certification.Life;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.item.Answer;
import jp.akashi.item.Value;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.SchemeId;
import jp.akashi.kernel.Term;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import org.junit.jupiter.api.Test;

/// Each of what has to be true every day is found when it is not, and named.
class InvariantTest {
    private static final LocalDate CERTIFIED = LocalDate.of(2022, 6, 1);
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 31);
    private static final Term TERM = new Term(CERTIFIED, LocalDate.of(2024, 5, 31));
    private static final ApplicationId APPLICATION = ApplicationId.random();
    private static final ApplicationId RENEWAL = ApplicationId.random();
    private static final ProviderId PROVIDER = ProviderId.random();
    private static final EditionId EDITION =
            new EditionId(new SchemeId("asp-saas-ai"), LocalDate.of(2022, 4, 1));
    private static final ItemId OPEN = new ItemId("platform.liveness-monitoring");
    private static final ItemId SECRET = new ItemId("network.firewall");
    private static final String WORD = "秘匿第00000号";
    private static final String SERVICE = "みほん(架空)";

    private static final Disclosure ANSWERS =
            new Disclosure(EDITION, Map.of(OPEN, words("有り"), SECRET, words(WORD)));
    private static final Fate FATE =
            new Fate(
                    0,
                    List.of(new Fate.Case("new", CERTIFIED.minusDays(45), CERTIFIED, TERM)),
                    null,
                    new Fate.Hush(WORD, LocalDate.of(2023, 1, 1)));

    private static Answer words(String text) {
        return Answer.of(Map.of(new FieldKey("value"), new Value.Words(text)));
    }

    private static Certification certified(int serial, String service) {
        return new Certification(
                new CertificationNumber("AI", serial, "2206"),
                APPLICATION,
                new Certification.Holder(PROVIDER, "株式会社みほん", service),
                EDITION,
                CERTIFIED,
                Life.of(TERM));
    }

    private static final Certification DECIDED = certified(1, SERVICE);

    private static Entry published(Certification of) {
        return new Entry(
                of.number(),
                of.number().printed(" "),
                of.edition(),
                new Entry.Face(SERVICE, "株式会社みほん", "", "", "", List.of()),
                standing(of),
                Map.of(
                        OPEN,
                        new Statement.Disclosed(words("有り")),
                        SECRET,
                        new Statement.Withheld(
                                WithholdingReason.SECURITY, LocalDate.of(2023, 1, 1))));
    }

    private static Entry.Standing standing(Certification of) {
        return new Entry.Standing(
                of.certifiedOn(),
                of.term(),
                1,
                Instant.parse("2022-06-01T01:00:00Z"),
                of.life().ending(),
                of.life().continuedBy() != null);
    }

    private static Day day(LocalDate date, List<Certification> decided, Entry... published) {
        return new Day(
                date,
                decided,
                List.of(published).stream()
                        .collect(Collectors.toMap(Entry::number, Function.identity())),
                Map.of(APPLICATION, ANSWERS, RENEWAL, ANSWERS),
                Map.of(Day.key(EDITION.scheme(), SERVICE), FATE));
    }

    private static Set<Invariant> broken(Day day) {
        var broken = EnumSet.noneOf(Invariant.class);
        for (var invariant : Invariant.values()) {
            if (invariant.broken(day).findAny().isPresent()) {
                broken.add(invariant);
            }
        }
        return broken;
    }

    private static Entry with(Entry entry, Entry.Standing standing) {
        return new Entry(
                entry.number(),
                entry.printed(),
                entry.edition(),
                entry.face(),
                standing,
                entry.statements());
    }

    @Test
    void onASoundDayNothingIsBroken() {
        assertThat(broken(day(TODAY, List.of(DECIDED), published(DECIDED)))).isEmpty();
        assertThat(broken(day(TODAY.plusDays(1), List.of(DECIDED), published(DECIDED)))).isEmpty();
    }

    @Test
    void aNumberGivenTwiceIsFound() {
        var day = day(TODAY.plusDays(1), List.of(DECIDED, DECIDED), published(DECIDED));

        assertThat(broken(day)).containsExactly(Invariant.NO_NUMBER_TWICE);
        assertThat(Invariant.NO_NUMBER_TWICE.broken(day))
                .containsExactly("ai-0001-2206 was given twice");
    }

    @Test
    void aServiceInForceByTwoNumbersIsFound() {
        var other = certified(2, SERVICE);
        var day = day(TODAY, List.of(DECIDED, other), published(DECIDED), published(other));

        assertThat(broken(day)).containsExactly(Invariant.ONE_LIVE_TERM);
        assertThat(Invariant.ONE_LIVE_TERM.broken(day))
                .singleElement()
                .asString()
                .contains("ai-0001-2206 and ai-0002-2206");
    }

    @Test
    void whatIsPublishedOtherwiseThanDecidedIsFound() {
        var entry = published(DECIDED);
        var answered =
                new Entry(
                        entry.number(),
                        entry.printed(),
                        entry.edition(),
                        entry.face(),
                        entry.standing(),
                        Map.of(
                                OPEN,
                                new Statement.Disclosed(words("無し")),
                                SECRET,
                                new Statement.Withheld(
                                        WithholdingReason.SECURITY, LocalDate.of(2023, 1, 1))));
        assertThat(broken(day(TODAY, List.of(DECIDED), answered)))
                .containsExactly(Invariant.PUBLISHED_AS_DECIDED);
        assertThat(broken(day(TODAY, List.of(), entry)))
                .containsExactly(Invariant.PUBLISHED_AS_DECIDED);
        assertThat(broken(day(TODAY.plusDays(1), List.of(DECIDED))))
                .contains(Invariant.PUBLISHED_AS_DECIDED);
    }

    @Test
    void anEffectThatStopsTooEarlyOrGoesOnTooLongIsFound() {
        var continued = DECIDED.with(DECIDED.life().continuedBy(RENEWAL));
        var tooLong = day(TODAY.plusDays(1), List.of(continued), published(continued));
        assertThat(broken(tooLong)).containsExactly(Invariant.EFFECT_AS_RULED);

        var revoked = DECIDED.with(DECIDED.life().ended(new Ending(Ending.Kind.REVOKED, TODAY)));
        var tooEarly = day(TODAY, List.of(revoked), published(revoked));
        assertThat(broken(tooEarly)).containsExactly(Invariant.EFFECT_AS_RULED);
        assertThat(broken(day(TODAY.minusDays(1), List.of(revoked), published(revoked)))).isEmpty();
    }

    @Test
    void anEffectThatIsPublishedOtherwiseIsFoundTwice() {
        var continued = DECIDED.with(DECIDED.life().continuedBy(RENEWAL));
        var stale = with(published(DECIDED), standing(continued));

        assertThat(broken(day(TODAY.plusDays(1), List.of(DECIDED), stale)))
                .containsExactly(Invariant.PUBLISHED_AS_DECIDED, Invariant.EFFECT_AS_RULED);
    }

    @Test
    void anAnswerThatIsWithheldAndPublicIsFound() {
        var entry = published(DECIDED);
        var leaking =
                new Entry(
                        entry.number(),
                        entry.printed(),
                        entry.edition(),
                        entry.face(),
                        entry.standing(),
                        Map.of(
                                OPEN,
                                new Statement.Disclosed(words("有り")),
                                SECRET,
                                new Statement.Disclosed(words(WORD))));
        var day = day(TODAY, List.of(DECIDED), leaking);

        assertThat(broken(day))
                .containsExactly(
                        Invariant.NOTHING_WITHHELD_IS_PUBLIC, Invariant.WITHHELD_AS_DECIDED);
        assertThat(Invariant.NOTHING_WITHHELD_IS_PUBLIC.broken(day))
                .containsExactly("ai-0001-2206 shows an answer that is withheld");
    }

    private static Day withheldUntil(LocalDate until, Fate.Hush hush) {
        var entry = published(DECIDED);
        var withheld =
                new Entry(
                        entry.number(),
                        entry.printed(),
                        entry.edition(),
                        entry.face(),
                        entry.standing(),
                        Map.of(
                                OPEN,
                                new Statement.Disclosed(words("有り")),
                                SECRET,
                                new Statement.Withheld(WithholdingReason.SECURITY, until)));
        var fate = new Fate(0, FATE.cases(), null, hush);
        return new Day(
                TODAY,
                List.of(DECIDED),
                Map.of(entry.number(), withheld),
                Map.of(APPLICATION, ANSWERS),
                Map.of(Day.key(EDITION.scheme(), SERVICE), fate));
    }

    @Test
    void whatIsWithheldUntilAnotherDayThanDecidedOrAfterItsPublicationIsFound() {
        var first = LocalDate.of(2024, 6, 5);
        var later = LocalDate.of(2024, 12, 1);
        var ruledToday = new Fate.Hush(WORD, first, later, null);
        assertThat(broken(withheldUntil(later, ruledToday))).isEmpty();
        assertThat(broken(withheldUntil(first, ruledToday)))
                .containsExactly(Invariant.WITHHELD_AS_DECIDED);
        var ruledTomorrow = new Fate.Hush(WORD, first.plusDays(1), later, null);
        assertThat(broken(withheldUntil(first.plusDays(1), ruledTomorrow))).isEmpty();

        var over = LocalDate.of(2024, 5, 1);
        assertThat(broken(withheldUntil(over, new Fate.Hush(WORD, over, null, TODAY))))
                .containsExactly(Invariant.WITHHELD_AS_DECIDED);
        assertThat(broken(withheldUntil(over, new Fate.Hush(WORD, over, null, TODAY.plusDays(1)))))
                .isEmpty();
    }

    @Test
    void aSwitchWhoseNewNumberDoesNotBeginThatDayIsFound() {
        var to = new CertificationNumber("医療", 1, "2405");
        var old = DECIDED.with(DECIDED.life().ended(new Ending(Ending.Kind.SWITCHED, TODAY, to)));
        var fate = new Fate(0, FATE.cases(), new Ending(Ending.Kind.SWITCHED, TODAY), FATE.hush());

        assertThat(switched(old, fate, TODAY, to)).isEmpty();
        assertThat(switched(old, fate, TODAY.minusDays(1), to))
                .containsExactly(Invariant.SWITCHED_ON_ONE_DAY);
        assertThat(switched(old, fate, TODAY, new CertificationNumber("医療", 2, "2405")))
                .containsExactly(Invariant.SWITCHED_ON_ONE_DAY);
    }

    private static Set<Invariant> switched(
            Certification old, Fate fate, LocalDate certified, CertificationNumber as) {
        var edition = new EditionId(new SchemeId("medical-asp-saas"), LocalDate.of(2022, 4, 1));
        var term = Term.ofYears(certified, 2);
        var now = new Certification(as, RENEWAL, old.holder(), edition, certified, Life.of(term));
        var next =
                new Fate(
                        1,
                        List.of(new Fate.Case("switch", certified.minusDays(60), certified, term)),
                        null,
                        null);
        var entry = published(old);
        var other = published(now);
        var open = Map.<ItemId, Statement>of(OPEN, new Statement.Disclosed(words("有り")));
        return broken(
                new Day(
                        TODAY,
                        List.of(old, now),
                        Map.of(
                                old.number(),
                                entry,
                                now.number(),
                                new Entry(
                                        other.number(),
                                        other.printed(),
                                        other.edition(),
                                        other.face(),
                                        other.standing(),
                                        open)),
                        Map.of(
                                APPLICATION,
                                ANSWERS,
                                RENEWAL,
                                new Disclosure(edition, Map.of(OPEN, words("有り")))),
                        Map.of(
                                Day.key(EDITION.scheme(), SERVICE),
                                fate,
                                Day.key(edition.scheme(), SERVICE),
                                next)));
    }
}
