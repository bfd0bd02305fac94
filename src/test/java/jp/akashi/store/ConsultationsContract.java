package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.akashi.Outcomes;
import jp.akashi.consultation.CloseConsultation;
import jp.akashi.consultation.Consultation;
import jp.akashi.consultation.Consultations;
import jp.akashi.consultation.SayMore;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Turn;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.ConsultationId;
import jp.akashi.kernel.PersonId;
import jp.akashi.party.Provider;
import jp.akashi.party.Role;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.Test;

interface ConsultationsContract extends Contract {
    private Consultations consultations() {
        return stores().beside().consultations();
    }

    @Test
    default void aConsultationIsFoundAsItWasPutDown() {
        var application = given().application();
        var about = new Consultation.About(application.id(), SmallScheme.NOTICE);
        var provider = given().provider();
        var consultation = asked(provider, about, Given.MORNING);
        consultations().add(consultation);

        assertThat(consultations().find(consultation.id())).contains(consultation);
        assertThat(consultations().list(application.id())).containsExactly(consultation);
        assertThat(consultations().list(provider.id())).containsExactly(consultation);
        assertThat(consultations().find(ConsultationId.random())).isEmpty();
        assertThat(consultations().list(ApplicationId.random())).isEmpty();
    }

    @Test
    default void theLongestUnansweredComesFirstAndTheAnsweredAreElsewhere() {
        var provider = given().provider();
        var later = asked(provider, Consultation.About.NOTHING, Given.MORNING.plusSeconds(9));
        var earlier = asked(provider, Consultation.About.NOTHING, Given.MORNING);
        consultations().add(later);
        consultations().add(earlier);

        assertThat(own(Turn.OFFICE, provider)).containsExactly(earlier, later);
        assertThat(consultations().list(provider.id())).containsExactly(later, earlier);

        var office = office(Given.MORNING.plusSeconds(20));
        var answered = new SayMore(consultations()).say(office, earlier, "はい。").orThrow();
        assertThat(own(Turn.OFFICE, provider)).containsExactly(later);
        assertThat(own(Turn.PROVIDER, provider)).containsExactly(answered);

        var closed =
                new CloseConsultation(consultations())
                        .turn(office, answered, Consultation.Kind.CLOSED)
                        .orThrow();
        assertThat(own(Turn.CLOSED, provider)).containsExactly(closed);
        assertThat(own(Turn.PROVIDER, provider)).isEmpty();
    }

    @Test
    default void ofTwoAnswersToOneStateTheSecondIsNotStored() {
        var consultation = asked(given().provider(), Consultation.About.NOTHING, Given.MORNING);
        consultations().add(consultation);
        var say = new SayMore(consultations());
        var stored = say.say(office(Given.MORNING), consultation, "はい。").orThrow();

        assertThat(Outcomes.rulesOf(say.say(office(Given.MORNING), consultation, "いいえ。")))
                .containsExactly("CSL-02");
        assertThat(consultations().find(consultation.id())).contains(stored);
    }

    @Test
    default void readingMakesNoVersionAndNeverGoesBack() {
        var consultation = asked(given().provider(), Consultation.About.NOTHING, Given.MORNING);
        consultations().add(consultation);
        var reader = given().staff(Role.OFFICE).id();
        consultations().noteRead(consultation.id(), reader, Given.MORNING.plusSeconds(5));
        consultations().noteRead(consultation.id(), reader, Given.MORNING);

        var read = consultations().find(consultation.id()).orElseThrow();
        assertThat(read.version()).isEqualTo(consultation.version());
        assertThat(read.read()).containsEntry(reader, Given.MORNING.plusSeconds(5));
    }

    private List<Consultation> own(Turn party, Provider provider) {
        return consultations().listWaitingFor(party).stream()
                .filter(consultation -> consultation.provider().equals(provider.id()))
                .toList();
    }

    private Hand office(Instant at) {
        return new Hand(given().staff(Role.OFFICE).id(), Turn.OFFICE, at);
    }

    private Consultation asked(Provider provider, Consultation.About about, Instant at) {
        PersonId by = given().member(provider).id();
        return new Consultation(
                ConsultationId.random(),
                provider.id(),
                about,
                "添付書類について",
                1,
                List.of(
                        new Consultation.Entry(
                                Consultation.Kind.SAID, Turn.PROVIDER, by, at, "写しで\nよいですか。")),
                Map.of(by, at));
    }
}
