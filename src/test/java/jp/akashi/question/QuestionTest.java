package jp.akashi.question;

import static jp.akashi.Outcomes.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.akashi.Proves;
import jp.akashi.agenda.Kind;
import jp.akashi.agenda.Step;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Turn;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.Term;
import jp.akashi.question.Question.About;
import jp.akashi.question.Question.Asker;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.road.SmallScheme;
import jp.akashi.scheme.WorkDays;
import jp.akashi.store.memory.MemoryAgenda;
import jp.akashi.store.memory.MemoryQuestions;
import jp.akashi.store.memory.MemoryRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// From a question to its published answer.
class QuestionTest {
    private static final Instant NOON = Instant.parse("2022-06-01T03:00:00Z");
    private static final CertificationNumber NUMBER = CertificationNumber.parse("AI0012-2204");
    private static final About ABOUT =
            new About(Question.Kind.ITEM, NUMBER, SmallScheme.NOTICE, "");
    private static final About MARK = new About(Question.Kind.MISUSE, NUMBER, null, "名刺");
    private static final Asker ASKER = new Asker(" 見本 太郎 ", " Taro@Mihon.example ", false);

    private final MemoryQuestions questions = new MemoryQuestions();
    private final MemoryRegistry registry = new MemoryRegistry();
    private final MemoryAgenda agenda = new MemoryAgenda();
    private final Hand provider = new Hand(PersonId.random(), Turn.PROVIDER, NOON);
    private final Hand office = new Hand(PersonId.random(), Turn.OFFICE, NOON);
    private final CloseQuestion close = new CloseQuestion(questions, questions, agenda);
    private final AnswerQuestion answer = new AnswerQuestion(questions);

    @BeforeEach
    void publish() {
        registry.append(
                new Entry(
                        NUMBER,
                        "AI 0012-2204",
                        SmallScheme.EDITION,
                        new Entry.Face("みほんAI", "株式会社みほん", "", "", "", List.of()),
                        new Entry.Standing(
                                LocalDate.parse("2022-04-01"),
                                Term.ofYears(LocalDate.parse("2022-04-01"), 2),
                                1,
                                NOON),
                        Map.of(SmallScheme.NOTICE, new Statement.Unanswered())));
    }

    @Test
    @Proves("QST-01")
    void aQuestionHasWordsWithinBounds() {
        assertThat(rulesOf(ask(ABOUT, ASKER, " "))).containsExactly("QST-01");
        assertThat(rulesOf(ask(ABOUT, ASKER, "あ".repeat(2001)))).containsExactly("QST-01");
        ask(ABOUT, ASKER, "あ".repeat(2000)).orThrow();
        assertThat(rulesOf(ask(new About(Question.Kind.MISUSE, NUMBER, null, " "), ASKER, "変です")))
                .containsExactly("QST-01");
        ask(MARK, ASKER, "変です").orThrow();
        assertThat(rulesOf(ask(ABOUT, new Asker("あ".repeat(101), "a@b.jp", false), "問い")))
                .containsExactly("QST-01");
    }

    @Test
    @Proves("QST-02")
    void whoAsksCanBeWrittenTo() {
        assertThat(rulesOf(ask(ABOUT, new Asker("", "a b@mihon.example", false), "問い")))
                .containsExactly("QST-02");
        assertThat(ask(ABOUT, ASKER, "問い").orThrow().asker().email())
                .isEqualTo("taro@mihon.example");
    }

    @Test
    @Proves("QST-03")
    void oneAddressAsksFiveTimesADay() {
        for (int i = 0; i < 5; i++) {
            ask(ABOUT, ASKER, "問い").orThrow();
        }
        assertThat(rulesOf(ask(ABOUT, ASKER, "問い"))).containsExactly("QST-03");
        ask(ABOUT, new Asker("", "b@mihon.example", false), "問い").orThrow();
        asking(NOON.plus(Duration.ofDays(1))).ask(ABOUT, ASKER, "問い").orThrow();
    }

    @Test
    @Proves("QST-04")
    void aQuestionIsAboutWhatIsInTheRegister() {
        var other = CertificationNumber.parse("AI0013-2204");
        assertThat(rulesOf(ask(new About(Question.Kind.ITEM, other, null, ""), ASKER, "問い")))
                .containsExactly("QST-04");
        var item = new ItemId("no.such-item");
        assertThat(rulesOf(ask(new About(Question.Kind.ITEM, NUMBER, item, ""), ASKER, "問い")))
                .containsExactly("QST-04");
        ask(new About(Question.Kind.ITEM, NUMBER, null, ""), ASKER, "問い").orThrow();
    }

    @Test
    @Proves("QST-05")
    void aQuestionIsConfirmedOnceAndWithinTwoDays() {
        var asked = ask(ABOUT, ASKER, "問い").orThrow();
        assertThat(asked.state()).isEqualTo(Question.State.UNCONFIRMED);
        assertThat(rulesOf(confirming(NOON.plus(Duration.ofHours(48))).confirm(asked)))
                .containsExactly("QST-05");
        var confirmed =
                confirming(NOON.plus(Duration.ofHours(48)).minusSeconds(1))
                        .confirm(asked)
                        .orThrow();
        assertThat(confirmed.state()).isEqualTo(Question.State.WITH_PROVIDER);
        assertThat(rulesOf(confirming(NOON).confirm(confirmed))).containsExactly("QST-05");
    }

    @Test
    void fromTheDayItIsConfirmedItsTimeRuns() {
        var confirmed = confirmed(ABOUT);
        assertThat(confirmed.due()).isEqualTo(LocalDate.parse("2022-06-15"));
        assertThat(confirmed.isOverdueOn(LocalDate.parse("2022-06-15"))).isFalse();
        assertThat(confirmed.isOverdueOn(LocalDate.parse("2022-06-16"))).isTrue();
        assertThat(agenda.due(LocalDate.parse("2022-12-31"), 10))
                .containsExactly(
                        new Step(
                                Kind.QUESTION_DUE,
                                confirmed.id().value(),
                                LocalDate.parse("2022-06-10")),
                        new Step(
                                Kind.QUESTION_DUE,
                                confirmed.id().value(),
                                LocalDate.parse("2022-06-16")));
    }

    @Test
    void whatIsNeverConfirmedIsForgotten() {
        var asked = ask(ABOUT, ASKER, "問い").orThrow();
        var confirmed = confirmed(ABOUT);
        var step = agenda.due(LocalDate.parse("2022-06-08"), 10).getFirst();
        assertThat(step)
                .isEqualTo(
                        new Step(
                                Kind.QUESTION_FORGOTTEN,
                                asked.id().value(),
                                LocalDate.parse("2022-06-08")));

        var forget = new ForgetQuestion(questions);
        forget.on(step, step.due());
        forget.on(
                new Step(Kind.QUESTION_FORGOTTEN, confirmed.id().value(), step.due()), step.due());
        assertThat(questions.find(asked.id())).isEmpty();
        assertThat(questions.find(confirmed.id())).isPresent();
    }

    @Test
    @Proves("QST-06")
    void whoseTurnItIsAnswersAndOnce() {
        var unconfirmed = ask(ABOUT, ASKER, "問い").orThrow();
        assertThat(rulesOf(answer.answer(provider, unconfirmed, "答え"))).containsExactly("QST-06");
        var confirmed = confirmed(ABOUT);
        assertThat(rulesOf(answer.answer(provider, confirmed, " "))).containsExactly("QST-01");
        var answered = answer.answer(provider, confirmed, "答え").orThrow();
        assertThat(answered.state()).isEqualTo(Question.State.WITH_OFFICE);
        assertThat(rulesOf(answer.answer(provider, answered, "もう一度"))).containsExactly("QST-06");
        assertThat(rulesOf(answer.answer(office, answered, "もう一度"))).containsExactly("QST-06");

        var report = confirmed(MARK);
        assertThat(rulesOf(answer.answer(provider, report, "答え"))).containsExactly("QST-06");
        answer.answer(office, report, "確かめました。").orThrow();
        answer.answer(office, confirmed(ABOUT), "事業者に代わって答えます。").orThrow();
    }

    @Test
    @Proves("QST-07")
    void onlyWhatWasAnsweredIsPublishedInWordsOfTheOffice() {
        var confirmed = confirmed(ABOUT);
        var words = new CloseQuestion.Words("問い", "答え");
        assertThat(rulesOf(close.publish(office, confirmed, words))).containsExactly("QST-07");
        assertThat(rulesOf(close.keep(office, confirmed))).containsExactly("QST-07");
        var answered = answer.answer(provider, confirmed, "答えです。").orThrow();
        assertThat(rulesOf(close.publish(office, answered, new CloseQuestion.Words("問い", " "))))
                .containsExactly("QST-07");
        var report = answer.answer(office, confirmed(MARK), "確かめました。").orThrow();
        assertThat(rulesOf(close.publish(office, report, words))).containsExactly("QST-07");

        var closed = close.publish(office, answered, words).orThrow();
        assertThat(closed.state()).isEqualTo(Question.State.CLOSED);
        assertThat(questions.list(NUMBER))
                .singleElement()
                .satisfies(exchange -> {
                    assertThat(exchange.words().question()).isEqualTo("問い");
                    assertThat(exchange.item()).isEqualTo(SmallScheme.NOTICE.value());
                    assertThat(exchange.toString()).doesNotContain("見本", "mihon.example");
                });
        assertThat(agenda.due(LocalDate.parse("2022-12-31"), 10))
                .noneMatch(step -> step.subject().equals(closed.id().value()));
        assertThat(rulesOf(close.keep(office, closed))).containsExactly("QST-06");
    }

    @Test
    void whatIsNoQuestionIsNotSentOnAndSaysWhy() {
        var confirmed = confirmed(ABOUT);
        assertThat(rulesOf(close.dismiss(office, confirmed, " "))).containsExactly("QST-01");
        var dismissed = close.dismiss(office, confirmed, "広告のためです。").orThrow();
        assertThat(dismissed.state()).isEqualTo(Question.State.CLOSED);
        assertThat(questions.list(NUMBER)).isEmpty();
    }

    @Test
    @Proves("QST-08")
    void nobodyActsOverWhatTheyHaveNotSeen() {
        var confirmed = confirmed(ABOUT);
        answer.answer(provider, confirmed, "答え").orThrow();
        assertThat(rulesOf(answer.answer(office, confirmed, "別の答え"))).containsExactly("QST-08");
        assertThat(rulesOf(close.dismiss(office, confirmed, "理由"))).containsExactly("QST-08");
    }

    private Question confirmed(About about) {
        var asker = new Asker("", PersonId.random() + "@mihon.example", false);
        return confirming(NOON).confirm(ask(about, asker, "問い").orThrow()).orThrow();
    }

    private Outcome<Question> ask(About about, Asker asker, String text) {
        return asking(NOON).ask(about, asker, text);
    }

    private AskQuestion asking(Instant now) {
        return new AskQuestion(
                questions, registry, agenda, SmallScheme.SCHEMES.deadlines(), () -> now);
    }

    private ConfirmQuestion confirming(Instant now) {
        return new ConfirmQuestion(
                questions, agenda, WorkDays.CALENDAR, SmallScheme.SCHEMES.deadlines(), () -> now);
    }
}
