package jp.akashi.directory;

import static jp.akashi.directory.Revisions.A;
import static jp.akashi.directory.Revisions.B;
import static jp.akashi.directory.Revisions.C;
import static jp.akashi.directory.Revisions.FIELD;
import static jp.akashi.directory.Revisions.figure;
import static jp.akashi.directory.Revisions.first;
import static jp.akashi.directory.Revisions.with;
import static jp.akashi.directory.Revisions.withheld;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.akashi.directory.EntryDiff.Aspect;
import jp.akashi.directory.EntryDiff.Line;
import jp.akashi.directory.EntryDiff.Relation;
import jp.akashi.directory.EntryDiff.Stated;
import jp.akashi.item.Answer;
import jp.akashi.item.Qualifier;
import jp.akashi.item.Value;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Forms;
import org.junit.jupiter.api.Test;

/// What changed between two revisions of a service.
class EntryDiffTest {
    @Test
    void theSameSaidTwiceIsNoChange() {
        var diff = between(first(), first());

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.lines()).extracting(Line::extent).containsOnly(Extent.NONE);
    }

    @Test
    void anotherUnitForTheSameIsSpellingAndAnotherAmountAValue() {
        assertThat(extent(figure("60", "分", ""), figure("1", "時間", ""))).isEqualTo(Extent.SPELLING);
        assertThat(extent(figure("60", "分", ""), figure("61", "分", ""))).isEqualTo(Extent.VALUE);
    }

    @Test
    void widthAndBlanksAreSpellingAndOtherWordsAreWords() {
        assertThat(extent(new Value.Words("ＡＢＣ 社"), new Value.Words("abc社")))
                .isEqualTo(Extent.SPELLING);
        assertThat(extent(new Value.Words("東京"), new Value.Words("大阪"))).isEqualTo(Extent.WORDS);
    }

    @Test
    void wordsBesideTheSameValueAreWordsAndBesideAnotherTheValueCounts() {
        assertThat(extent(yes(true, "毎日"), yes(true, "毎週"))).isEqualTo(Extent.WORDS);
        assertThat(extent(yes(true, "毎日"), yes(false, "毎日"))).isEqualTo(Extent.VALUE);
        assertThat(extent(figure("5", "分", "平均"), figure("5", "分", "最大"))).isEqualTo(Extent.WORDS);
        assertThat(extent(chosen("注", "kanto"), chosen("別の注", "kanto"))).isEqualTo(Extent.WORDS);
        assertThat(extent(chosen("", "kanto"), chosen("", "kansai"))).isEqualTo(Extent.VALUE);
        assertThat(extent(new Value.NotDone("準備中"), new Value.NotDone("不要")))
                .isEqualTo(Extent.WORDS);
        assertThat(extent(new Value.NotDone("準備中"), new Value.NotDisclosed("準備中")))
                .isEqualTo(Extent.VALUE);
    }

    @Test
    void aTargetThatBecomesAFactIsAnotherValue() {
        var target = new Value.Quantity(new BigDecimal("99.9"), "%", Qualifier.TARGET, "");
        var actual = new Value.Quantity(new BigDecimal("99.9"), "%", Qualifier.ACTUAL, "");

        assertThat(extent(target, actual)).isEqualTo(Extent.VALUE);
        assertThat(extent(target, target)).isEqualTo(Extent.NONE);
    }

    @Test
    void eachStateIsAnotherValueThanEachOther() {
        var states =
                List.of(
                        said("言う"),
                        withheld(1),
                        withheld(2),
                        new Statement.Unanswered(),
                        new Statement.NotAsked());
        for (var was : states) {
            for (var now : states) {
                assertThat(line(was, now).extent())
                        .isEqualTo(was.equals(now) ? Extent.NONE : Extent.VALUE);
            }
        }
    }

    @Test
    void aSiteMoreIsAValueAndAnotherOrderOnlySpelling() {
        var one = part("①東京", "甲");
        var two = part("②大阪", "乙");

        assertThat(extent(List.of(one), List.of(one, two))).isEqualTo(Extent.VALUE);
        assertThat(extent(List.of(one, two), List.of(two, one))).isEqualTo(Extent.SPELLING);
    }

    @Test
    void blanksComeSiteBySiteWithWhatWasSaidBefore() {
        var line =
                line(
                        said(List.of(part("東京", "甲"), part("大阪", "乙"))),
                        said(List.of(part("大阪", "丙"))));

        assertThat(line.answers(Forms.UNITS).blanks())
                .containsExactly(
                        new AnswerDiff.Blank(
                                "大阪",
                                FIELD,
                                new Value.Words("乙"),
                                new Value.Words("丙"),
                                Extent.WORDS),
                        new AnswerDiff.Blank(
                                "東京", FIELD, new Value.Words("甲"), null, Extent.VALUE));
    }

    @Test
    void ofAnAnswerThatIsWithheldNowTheOldOneIsAllThereIs() {
        var answers = line(said("甲"), withheld(9)).answers(Forms.UNITS);

        assertThat(answers.blanks())
                .containsExactly(
                        new AnswerDiff.Blank("", FIELD, new Value.Words("甲"), null, Extent.VALUE));
    }

    @Test
    void linesComeInTheLaterOrderAndThenThoseLeftOut() {
        var from = first(ordered(A, B));
        var to = with(first(ordered(C, B)), Revisions.LATER);

        var diff = between(from, to);

        assertThat(diff.lines()).extracting(Line::item).containsExactly(C, B, A);
        assertThat(diff.changed()).extracting(Line::item).containsExactly(C, A);
        assertThat(diff.changed()).allMatch(Line::isByEdition);
        assertThat(diff.aspects()).containsExactly(Aspect.EDITION);
    }

    @Test
    void everyFactOfTheFaceIsAnAspectOfItsOwn() {
        var face = new Entry.Face("別名", "株式会社べつ", "1", "別の概要", "https://b.example", List.of("x"));

        assertThat(between(first(), with(first(), face)).aspects())
                .isEqualTo(
                        Set.of(
                                Aspect.SERVICE_NAME,
                                Aspect.PROVIDER_NAME,
                                Aspect.CORPORATE_NUMBER,
                                Aspect.SUMMARY,
                                Aspect.SERVICE_URL,
                                Aspect.SERVICE_TYPES))
                .allMatch(Aspect::isOfFace);
    }

    private static Map<ItemId, Statement> ordered(ItemId one, ItemId other) {
        var statements = new LinkedHashMap<ItemId, Statement>();
        statements.put(one, said("一"));
        statements.put(other, said("二"));
        return statements;
    }

    private static EntryDiff between(Entry from, Entry to) {
        return EntryDiff.between(from, to, Forms.SCHEMES);
    }

    private static Line line(Statement was, Statement now) {
        return Line.of(
                Relation.SAME,
                List.of(new Stated(A, was)),
                List.of(new Stated(A, now)),
                Forms.UNITS);
    }

    private static Extent extent(Value was, Value now) {
        return line(said(was), said(now)).extent();
    }

    private static Extent extent(List<Answer.Part> was, List<Answer.Part> now) {
        return line(said(was), said(now)).extent();
    }

    private static Statement said(String words) {
        return Revisions.said(words);
    }

    private static Statement said(Value value) {
        return Revisions.said(value);
    }

    private static Statement said(List<Answer.Part> parts) {
        return new Statement.Disclosed(new Answer(parts));
    }

    private static Answer.Part part(String site, String words) {
        return new Answer.Part(site, Map.<FieldKey, Value>of(FIELD, new Value.Words(words)));
    }

    private static Value yes(boolean yes, String detail) {
        return new Value.YesNo(yes, detail, null);
    }

    private static Value chosen(String detail, String... keys) {
        return new Value.Chosen(List.of(keys), detail);
    }
}
