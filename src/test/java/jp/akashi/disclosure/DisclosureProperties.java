package jp.akashi.disclosure;

import static jp.akashi.scheme.Forms.EDITION;
import static jp.akashi.scheme.Forms.UNITS;
import static jp.akashi.scheme.Forms.edition;
import static jp.akashi.scheme.Forms.figure;
import static jp.akashi.scheme.Forms.id;
import static jp.akashi.scheme.Forms.key;
import static jp.akashi.scheme.Forms.mandatory;
import static jp.akashi.scheme.Forms.quantity;
import static jp.akashi.scheme.Forms.text;
import static jp.akashi.scheme.Forms.yesNo;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.Proves;
import jp.akashi.item.Answer;
import jp.akashi.item.Value;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.RuleId;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Schemes;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// What holds for any answers at all.
class DisclosureProperties {
    private static final List<String> SITES = List.of("東京DC", "大阪DC");
    private static final CheckDisclosure CHECK =
            new CheckDisclosure(UNITS, new Schemes.Words(List.of("ESET"), List.of()));
    private static final Edition FORM =
            edition(
                    mandatory("a.words", text()).sensitive(),
                    mandatory("b.watched")
                            .field("presence", yesNo(), Field.Meaning.PRESENCE)
                            .field("interval", quantity("分", "時間"))
                            .done("presence"),
                    mandatory("c.notice", quantity("ヶ月前", "日前"))
                            .atLeast("answer", figure("1", "ヶ月前")),
                    mandatory("d.power", yesNo("分")).perSite(),
                    mandatory("e.other", text()).optional());

    /// One blank and what is written into it.
    record Entry(String item, String field, String site, Value value) {
        Disclosure into(Disclosure given) {
            return given.with(
                    id(item), given.answer(id(item)).with(site, key(field), Optional.of(value)));
        }

        boolean isNewIn(Disclosure given) {
            return given.answer(id(item)).parts().stream()
                    .filter(part -> part.site().equals(site))
                    .noneMatch(part -> part.values().containsKey(key(field)));
        }
    }

    @Property(tries = 300)
    @Proves("DIS-01")
    void writingIntoABlankNeverMakesMoreGaps(
            @ForAll("entries") List<Entry> entries, @ForAll("entry") Entry next) {
        var before = filled(entries);
        if (next.isNewIn(before)) {
            assertThat(gaps(next.into(before))).isLessThanOrEqualTo(gaps(before));
        }
    }

    @Property(tries = 300)
    void theSameAnswersAlwaysHaveTheSameFindings(@ForAll("entries") List<Entry> entries) {
        assertThat(CHECK.check(FORM, filled(entries), SITES))
                .isEqualTo(CHECK.check(FORM, filled(entries), SITES));
    }

    @Property(tries = 300)
    void everyFindingStandsAtARowOfTheForm(@ForAll("entries") List<Entry> entries) {
        assertThat(CHECK.check(FORM, filled(entries), SITES))
                .allSatisfy(finding ->
                        assertThat(FORM.rows())
                                .anyMatch(row -> row.id().equals(finding.spot().item())));
    }

    @Property
    @Proves("DIS-03")
    void aNoticeInDaysPassesExactlyFromThirtyOn(@ForAll @IntRange(max = 400) int days) {
        var given =
                new Entry("c.notice", "answer", "", figure("" + days, "日前"))
                        .into(Disclosure.empty(EDITION));

        assertThat(count(given, DisclosureRules.GATE_LEVEL)).isEqualTo(days >= 30 ? 0 : 1);
    }

    @Property
    @Proves("DIS-03")
    void aFigureThatPassesStillPassesWhenItGrows(
            @ForAll @IntRange(max = 60) int days, @ForAll @IntRange(max = 60) int more) {
        var less = new Entry("c.notice", "answer", "", figure("" + days, "日前"));
        var most = new Entry("c.notice", "answer", "", figure("" + (days + more), "日前"));

        assertThat(count(most.into(Disclosure.empty(EDITION)), DisclosureRules.GATE_LEVEL))
                .isLessThanOrEqualTo(
                        count(less.into(Disclosure.empty(EDITION)), DisclosureRules.GATE_LEVEL));
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        return entry().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<Entry> entry() {
        var blanks =
                Arbitraries.of(
                        Map.entry("a.words", "answer"),
                        Map.entry("b.watched", "presence"),
                        Map.entry("b.watched", "interval"),
                        Map.entry("c.notice", "answer"),
                        Map.entry("d.power", "answer"),
                        Map.entry("e.other", "answer"));
        return Combinators.combine(blanks, Arbitraries.of("", "東京DC", "大阪DC"), values())
                .as((blank, site, value) ->
                        new Entry(
                                blank.getKey(),
                                blank.getValue(),
                                blank.getKey().equals("d.power") ? site : "",
                                value));
    }

    private static Arbitrary<Value> values() {
        var words =
                Arbitraries.strings()
                        .ofMinLength(1)
                        .ofMaxLength(20)
                        .filter(text -> !text.isBlank());
        Arbitrary<Value> figures =
                Combinators.combine(
                                Arbitraries.bigDecimals()
                                        .between(BigDecimal.valueOf(-10), BigDecimal.valueOf(5000))
                                        .ofScale(2),
                                Arbitraries.of("分", "時間", "日前", "ヶ月前", "名"))
                        .as((number, unit) -> new Value.Quantity(number, unit, null, ""));
        return Arbitraries.oneOf(
                words.map(Value.Words::new),
                figures,
                words.map(text -> new Value.YesNo(true, text, null)),
                Arbitraries.of(
                        new Value.YesNo(false, "", null),
                        new Value.NotDone(""),
                        new Value.NotDisclosed("社外秘"),
                        new Value.Day(LocalDate.of(2020, 2, 29)),
                        new Value.Chosen(List.of(), ""),
                        new Value.Rows(List.of())));
    }

    private static Disclosure filled(List<Entry> entries) {
        var given = new Disclosure(EDITION, Map.<ItemId, Answer>of());
        for (var entry : entries) {
            given = entry.into(given);
        }
        return given;
    }

    /// Blanks without an answer, and sites left out; not answers for a site that is none.
    private static long gaps(Disclosure given) {
        return CHECK.check(FORM, given, SITES).stream()
                .filter(finding ->
                        finding.rule().equals(DisclosureRules.ANSWERED) || isLeftOut(finding))
                .count();
    }

    private static boolean isLeftOut(Finding finding) {
        return finding.rule().equals(DisclosureRules.EACH_SITE)
                && "missing".equals(finding.obstacle().facts().get("case"));
    }

    private static long count(Disclosure given, RuleId rule) {
        return CHECK.check(FORM, given, SITES).stream()
                .filter(finding -> finding.rule().equals(rule))
                .count();
    }
}
