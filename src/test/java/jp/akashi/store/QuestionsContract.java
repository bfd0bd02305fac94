package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import jp.akashi.Outcomes;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Turn;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Id;
import jp.akashi.kernel.QuestionId;
import jp.akashi.party.Role;
import jp.akashi.question.AnswerQuestion;
import jp.akashi.question.Question;
import jp.akashi.question.Question.Entry;
import jp.akashi.question.Question.Step;
import jp.akashi.question.Questions;
import jp.akashi.registry.Exchange;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.Test;

interface QuestionsContract extends Contract {
    private Questions questions() {
        return stores().beside().asked().questions();
    }

    @Test
    default void aQuestionIsFoundByIdAndByTheSecretOfItsLink() {
        var question = asked(number(), false);
        questions().add(question);

        assertThat(questions().find(question.id())).contains(question);
        assertThat(questions().findBySecret(question.secret())).contains(question);
        assertThat(questions().findBySecret(Id.random())).isEmpty();
        assertThat(questions().list(List.of(question.about().number()))).isEmpty();
    }

    @Test
    default void confirmedQuestionsAreListedAndKeepWhatCameOfThem() {
        var question = asked(number(), true);
        questions().add(question);
        assertThat(questions().list(List.of(question.about().number()))).containsExactly(question);
        assertThat(questions().listAt(Question.State.WITH_PROVIDER, 10_000)).contains(question);

        var hand = new Hand(given().staff(Role.OFFICE).id(), Turn.OFFICE, Given.MORNING);
        var answer = new AnswerQuestion(questions());
        var answered = answer.answer(hand, question, "はい。\nそのとおりです。").orThrow();
        assertThat(questions().find(question.id())).contains(answered);
        assertThat(questions().listAt(Question.State.WITH_PROVIDER, 10_000))
                .doesNotContain(question);
        assertThat(Outcomes.rulesOf(answer.answer(hand, question, "いいえ。")))
                .containsExactly("QST-08");
    }

    @Test
    default void anAddressIsCountedFromAMomentOn() {
        var question = asked(number(), false);
        questions().add(question);
        var email = question.asker().email();

        assertThat(questions().count(email, Given.MORNING.minusSeconds(1))).isEqualTo(1);
        assertThat(questions().count(email, Given.MORNING)).isZero();
        assertThat(questions().count("b" + email, Instant.EPOCH)).isZero();
    }

    @Test
    default void onlyWhatWasNeverConfirmedIsForgotten() {
        var unconfirmed = asked(number(), false);
        var confirmed = asked(number(), true);
        questions().add(unconfirmed);
        questions().add(confirmed);
        questions().forget(unconfirmed.id());
        questions().forget(confirmed.id());

        assertThat(questions().find(unconfirmed.id())).isEmpty();
        assertThat(questions().find(confirmed.id())).isPresent();
    }

    @Test
    default void whatIsPublishedIsSeenByEverybody() {
        var number = number();
        var exchange =
                new Exchange(
                        Id.random(),
                        number,
                        SmallScheme.NOTICE.value(),
                        new Exchange.Words("問い\nです。", "答えです。"),
                        Given.DAY,
                        Given.DAY.plusDays(3),
                        Given.MORNING);
        stores().beside().asked().exchanges().append(exchange);

        assertThat(stores().beside().asked().open().list(number)).containsExactly(exchange);
        assertThat(stores().beside().asked().open().list(number())).isEmpty();
    }

    private CertificationNumber number() {
        int serial = stores().published().certifications().nextSerial(SmallScheme.ID);
        return new CertificationNumber("AI", serial, "2206");
    }

    private static Question asked(CertificationNumber number, boolean confirmed) {
        var asked = new Entry(Step.ASKED, null, Given.MORNING, "10分とは、\nいつからですか。");
        return new Question(
                QuestionId.random(),
                Id.random(),
                new Question.About(Question.Kind.ITEM, number, SmallScheme.NOTICE, ""),
                new Question.Asker("見本 太郎", Id.random() + "@mihon.example", true),
                confirmed ? 2 : 1,
                confirmed ? Given.DAY.plusDays(14) : null,
                confirmed
                        ? List.of(asked, new Entry(Step.CONFIRMED, null, Given.MORNING, ""))
                        : List.of(asked));
    }
}
