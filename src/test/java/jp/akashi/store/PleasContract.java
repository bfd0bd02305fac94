package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.akashi.application.WithholdingReason;
import jp.akashi.item.Answer;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.PleaId;
import jp.akashi.kernel.Term;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Plea;
import jp.akashi.registry.Pleas;
import jp.akashi.registry.Statement;
import jp.akashi.road.Papers;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.Test;

interface PleasContract extends Contract {
    private Pleas pleas() {
        return stores().beside().asked().pleas();
    }

    @Test
    default void aWishIsFoundAsItWasPutDownAndRuledOnOnce() {
        var plea = plea(number());
        pleas().add(plea);
        assertThat(pleas().find(plea.id())).contains(plea);
        assertThat(pleas().list(plea.number())).containsExactly(plea);
        assertThat(pleas().listOpen(10_000)).contains(plea);

        var ruling =
                new Plea.Ruling(
                        false, "理由が足りません。", new Plea.Hand(PersonId.random(), Given.MORNING));
        assertThat(pleas().rule(plea.id(), ruling)).isTrue();
        assertThat(pleas().rule(plea.id(), ruling)).isFalse();
        assertThat(pleas().find(plea.id()))
                .hasValueSatisfying(ruled -> assertThat(ruled.ruling()).isEqualTo(ruling));
        assertThat(pleas().listOpen(10_000)).doesNotContain(plea);
    }

    @Test
    default void theLastDaysOfWhatIsWithheldNowAreKnown() {
        var number = number();
        var until = Given.DAY.plusDays(30);
        publish(number, 1, new Statement.Withheld(WithholdingReason.SECURITY, until));
        var last = new Pleas.Last(number, until);

        assertThat(pleas().lastDays(until, 10_000)).contains(last);
        assertThat(pleas().lastDays(until.minusDays(1), 10_000)).doesNotContain(last);
        publish(number, 2, new Statement.Unanswered());
        assertThat(pleas().lastDays(until, 10_000)).doesNotContain(last);
    }

    @Test
    default void whatIsWithheldNowNoEarlierRevisionTells() {
        var number = number();
        Answer answer = Papers.complete().disclosure().answer(SmallScheme.NOTICE);
        publish(number, 1, new Statement.Disclosed(answer));
        assertThat(stores().published().registry().history(number).getFirst().statements())
                .containsEntry(SmallScheme.NOTICE, new Statement.Disclosed(answer));
        var withheld = new Statement.Withheld(WithholdingReason.CONTRACT, Given.DAY.plusDays(3));
        publish(number, 2, withheld);

        var then = new Statement.Withheld(withheld.reason(), withheld.until(), true);
        assertThat(stores().published().registry().history(number))
                .extracting(entry -> entry.statement(SmallScheme.NOTICE))
                .containsExactly(then, withheld);
        assertThat(
                        stores().published().publications().after(0, 100_000).stream()
                                .map(publication -> publication.entry())
                                .filter(entry -> entry.number().equals(number)))
                .extracting(entry -> entry.statement(SmallScheme.NOTICE))
                .containsExactly(then, withheld);
        publish(number, 3, new Statement.Disclosed(answer));
        assertThat(stores().published().registry().history(number).getFirst().statements())
                .containsEntry(SmallScheme.NOTICE, new Statement.Disclosed(answer));
    }

    private void publish(CertificationNumber number, int revision, Statement statement) {
        stores().published()
                .registry()
                .append(
                        new Entry(
                                number,
                                number.printed(" "),
                                SmallScheme.EDITION,
                                new Entry.Face("みほんAI", "株式会社みほん", "", "", "", List.of()),
                                new Entry.Standing(
                                        Given.DAY,
                                        Term.ofYears(Given.DAY, 2),
                                        revision,
                                        Given.MORNING.plusSeconds(revision)),
                                Map.of(SmallScheme.NOTICE, statement)));
    }

    private CertificationNumber number() {
        int serial = stores().published().certifications().nextSerial(SmallScheme.ID);
        return new CertificationNumber("AI", serial, "2206");
    }

    private static Plea plea(CertificationNumber number) {
        return new Plea(
                PleaId.random(),
                number,
                new Plea.Wish(
                        SmallScheme.NOTICE,
                        WithholdingReason.TRADE_SECRET,
                        "営業の\n秘密です。",
                        Given.DAY.plusYears(1)),
                new Plea.Hand(PersonId.random(), Given.MORNING),
                null);
    }
}
