package jp.akashi.consultation;

import static jp.akashi.Outcomes.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import jp.akashi.Proves;
import jp.akashi.consultation.Consultation.About;
import jp.akashi.consultation.Consultation.Kind;
import jp.akashi.consultation.OpenConsultation.Question;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Turn;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.store.memory.MemoryConsultations;
import org.junit.jupiter.api.Test;

/// The rules on consultations, and whose turn it is.
class ConsultationTest {
    private static final Instant NOON = Instant.parse("2022-06-01T03:00:00Z");
    private final MemoryConsultations consultations = new MemoryConsultations();
    private final ProviderId provider = ProviderId.random();
    private final Hand asking = new Hand(PersonId.random(), Turn.PROVIDER, NOON);
    private final Hand answering = new Hand(PersonId.random(), Turn.OFFICE, NOON.plusSeconds(60));

    @Test
    @Proves("CSL-01")
    void aQuestionHasATitleAndWordsWithinBounds() {
        assertThat(rulesOf(open(" ", "写しでよいですか。"))).containsExactly("CSL-01");
        assertThat(rulesOf(open("題", " "))).containsExactly("CSL-01");
        assertThat(rulesOf(open("あ".repeat(101), "い"))).containsExactly("CSL-01");
        assertThat(rulesOf(open("題", "い".repeat(4001)))).containsExactly("CSL-01");
        open("あ".repeat(100), "い".repeat(4000)).orThrow();
    }

    @Test
    @Proves("CSL-01")
    void anEmptyAnswerIsNone() {
        var asked = open("題", "写しでよいですか。").orThrow();
        assertThat(rulesOf(new SayMore(consultations).say(answering, asked, "\n")))
                .containsExactly("CSL-01");
    }

    @Test
    @Proves("CSL-02")
    void nobodyAnswersOverAnAnswerTheyHaveNotSeen() {
        var asked = open("題", "写しでよいですか。").orThrow();
        var answered = new SayMore(consultations).say(answering, asked, "原本です。").orThrow();

        assertThat(rulesOf(new SayMore(consultations).say(answering, asked, "写しで結構です。")))
                .containsExactly("CSL-02");
        assertThat(rulesOf(close(asked, Kind.CLOSED))).containsExactly("CSL-02");
        close(answered, Kind.CLOSED).orThrow();
    }

    @Test
    @Proves("CSL-03")
    void whatIsClosedIsOpenedAgainByHandOrByWords() {
        var asked = open("題", "写しでよいですか。").orThrow();
        assertThat(rulesOf(close(asked, Kind.REOPENED))).containsExactly("CSL-03");
        var closed = close(asked, Kind.CLOSED).orThrow();
        assertThat(closed.turn()).isEqualTo(Turn.CLOSED);
        assertThat(rulesOf(close(closed, Kind.CLOSED))).containsExactly("CSL-03");

        var opened = close(closed, Kind.REOPENED).orThrow();
        assertThat(opened.turn()).isEqualTo(Turn.OFFICE);
        var again = close(opened, Kind.CLOSED).orThrow();
        var asking = new SayMore(consultations).say(this.asking, again, "もう一つ伺います。").orThrow();
        assertThat(asking.isClosed()).isFalse();
        assertThat(asking.turn()).isEqualTo(Turn.OFFICE);
    }

    @Test
    void itIsUnreadByWhoeverHasNotSeenTheOthersWords() {
        var asked = open("題", "写しでよいですか。").orThrow();
        assertThat(asked.isUnreadBy(answering.person())).isTrue();
        assertThat(asked.isUnreadBy(asking.person())).isFalse();

        var answered = new SayMore(consultations).say(answering, asked, "原本です。").orThrow();
        assertThat(answered.turn()).isEqualTo(Turn.PROVIDER);
        assertThat(answered.isUnreadBy(answering.person())).isFalse();
        assertThat(answered.isUnreadBy(asking.person())).isTrue();

        consultations.noteRead(answered.id(), asking.person(), answering.at());
        assertThat(consultations.find(answered.id()).orElseThrow().isUnreadBy(asking.person()))
                .isFalse();
    }

    private Outcome<Consultation> open(String title, String text) {
        return new OpenConsultation(consultations)
                .open(asking, provider, new Question(About.NOTHING, title, text));
    }

    private Outcome<Consultation> close(Consultation seen, Kind kind) {
        return new CloseConsultation(consultations).turn(answering, seen, kind);
    }
}
