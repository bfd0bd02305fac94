package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationKind;
import jp.akashi.application.Applications;
import jp.akashi.application.Dossier;
import jp.akashi.application.Filing;
import jp.akashi.application.Purpose;
import jp.akashi.evidence.Evidence;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.ApplicationNumber;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.EvidenceId;
import jp.akashi.road.Papers;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.Test;

interface ApplicationsContract extends Contract {
    private Applications applications() {
        return stores().filed().applications();
    }

    @Test
    default void anApplicationIsFoundByIdAndByNumberWithAllItsFilings() {
        var filed = given().application();
        var corrected = corrected(filed);
        applications().addFiling(filed.id(), corrected.latest());

        assertThat(applications().find(filed.id())).contains(corrected);
        assertThat(applications().find(filed.number())).contains(corrected);
        assertThat(applications().find(ApplicationId.random())).isEmpty();
        assertThat(applications().find(new ApplicationNumber(1 + 2000, 1))).isEmpty();
    }

    @Test
    default void aRevisionIsFiledOnce() {
        var filed = given().application();
        var second = corrected(filed).latest();
        applications().addFiling(filed.id(), second);

        assertThatThrownBy(() -> applications().addFiling(filed.id(), second))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> applications().addFiling(filed.id(), filed.latest()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> applications().add(filed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void anApplicationKnowsTheOneItGoesOnFrom() {
        var provider = given().provider();
        var earlier = given().application(provider);
        var next = given().unfiled(provider, new Purpose(ApplicationKind.SWITCH, earlier.id()));
        applications().add(next);

        assertThat(applications().find(next.id())).contains(next);
        assertThat(applications().get(earlier.id()).purpose()).isEqualTo(Purpose.ANEW);
    }

    @Test
    default void anApplicationKnowsTheCertificationItBelongsTo() {
        var provider = given().provider();
        var earlier = given().application(provider);
        var certification = given().certification(earlier);
        stores().published().certifications().add(certification);
        var number = certification.number();
        var renewal =
                given().unfiled(
                                provider,
                                new Purpose(ApplicationKind.RENEWAL, earlier.id(), number));
        var change =
                given().unfiled(
                                provider,
                                new Purpose(ApplicationKind.CHANGE, earlier.id(), number));
        applications().add(renewal);
        applications().add(change);

        assertThat(applications().find(renewal.id())).contains(renewal);
        assertThat(applications().list(number)).containsExactly(change, renewal);
    }

    @Test
    default void whatAnEditionAskedIsNotedOnce() {
        var first = Digest.of("first");
        applications().noteEdition(SmallScheme.EDITION, first);
        applications().noteEdition(SmallScheme.EDITION, Digest.of("second"));

        assertThat(applications().editionsUsed()).containsEntry(SmallScheme.EDITION, first);
    }

    @Test
    default void aProvidersApplicationsComeNewestFirst() {
        var provider = given().provider();
        var first = given().application(provider);
        var second = given().application(provider);
        applications().addFiling(first.id(), corrected(first).latest());
        given().application();

        assertThat(applications().list(provider.id())).containsExactly(second, corrected(first));
    }

    @Test
    default void theFileOfADocumentIsThatOfTheLatestRevisionThatHasIt() {
        var first = given().application();
        var listed = first.dossier().evidence().documents().getFirst();
        var newer = new Evidence.StoredFile(Digest.of("newer"), "newer.pdf", 1, 1);
        var dossier = first.dossier();
        var corrected = dossier.with(dossier.evidence().withDocumentInPlace(listed.renewed(newer)));
        assertThat(applications().findFile(first.id(), listed.id()))
                .contains(listed.file().digest());

        var filing = first.latest();
        applications().addFiling(first.id(), new Filing(2, corrected, filing.by(), filing.at()));
        assertThat(applications().findFile(first.id(), listed.id())).contains(newer.digest());
        assertThat(applications().findFile(first.id(), EvidenceId.random())).isEmpty();
        assertThat(applications().findFile(ApplicationId.random(), listed.id())).isEmpty();
    }

    @Test
    default void aProviderHasFiledOnceItHasAnApplication() {
        var provider = given().provider();

        assertThat(applications().isAnyOf(provider.id())).isFalse();
        given().application(provider);
        assertThat(applications().isAnyOf(provider.id())).isTrue();
        assertThat(applications().isAnyOf(given().provider().id())).isFalse();
    }

    @Test
    default void applicationsComeInTheOrderAskedForWithoutTheUnknownOnes() {
        var one = given().application();
        var other = given().application();

        assertThat(applications().list(List.of(other.id(), ApplicationId.random(), one.id())))
                .containsExactly(other, one);
        assertThat(applications().list(List.<ApplicationId>of())).isEmpty();
    }

    @Test
    default void numbersCountUpWithinEachYear() {
        var first = applications().nextNumber(2031);
        var other = applications().nextNumber(2032);
        var second = applications().nextNumber(2031);

        assertThat(List.of(first.year(), other.year(), second.year()))
                .containsExactly(2031, 2032, 2031);
        assertThat(second.serial()).isEqualTo(first.serial() + 1);
    }

    @Test
    default void aDocumentsPagesAreKeptInOrderEmptyOnesToo() {
        var texts = stores().filed().texts();
        var document = Digest.of("pages " + ApplicationId.random());

        assertThat(texts.pagesOf(document)).isEmpty();
        texts.put(document, List.of("一頁", "", "三頁"));
        texts.put(document, List.of("一頁", "", "三頁"));

        assertThat(texts.pagesOf(document)).containsExactly("一頁", "", "三頁");
    }

    private static Application corrected(Application filed) {
        Dossier dossier = filed.dossier().with(SmallScheme.NOTICE, Papers.months(6));
        return filed.with(
                new Filing(2, dossier, filed.latest().by(), Given.MORNING.plusSeconds(60)));
    }
}
