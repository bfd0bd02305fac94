package jp.akashi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.akashi.access.Access;
import jp.akashi.certification.Certification;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.HandoverId;
import jp.akashi.notice.Dispatch;
import jp.akashi.notice.Services;
import jp.akashi.road.Applicant;
import jp.akashi.road.RenewingRoad;
import jp.akashi.surveillance.DecideHandover;
import jp.akashi.surveillance.Handover;
import jp.akashi.surveillance.Handover.Acceptance;
import jp.akashi.surveillance.Handover.Offer;
import jp.akashi.surveillance.Handover.Progress;
import jp.akashi.surveillance.Handover.Ruling;
import jp.akashi.surveillance.ServiceEnd.Signed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Who is told of the passing of a service.
class TellOfHandoversTest {
    private final RenewingRoad road = RenewingRoad.certified();
    private final Certification certification = road.certification();
    private final Applicant next = road.road.applicant("株式会社つぎ");
    private final TellOfHandovers tell =
            new TellOfHandovers(
                    road.road.announce,
                    new Services(road.road.stores.published().certifications(), road.road.schemes));

    @Test
    void anOfferTellsNobodyYet() {
        var told = told(() -> tell.done(subject(), passing(null, null)));

        assertThat(told).isEmpty();
    }

    @Test
    void theOfficeAndTheFormerProviderAreToldThatTheNextAccepted() {
        var told = told(() -> tell.done(subject(), passing(acceptance(), null)));

        assertThat(told)
                .contains(road.mihon.person().email(), road.office.person().email())
                .doesNotContain(next.person().email());
    }

    @Test
    void bothProvidersAndTheOfficeAreToldOfTheDecisionEitherWay() {
        for (boolean granted : List.of(true, false)) {
            var handover = passing(acceptance(), new Ruling(granted, "確かめた。", signed()));
            var passed =
                    granted
                            ? Optional.of(new DecideHandover.Passed(certification, next.provider()))
                            : Optional.<DecideHandover.Passed>empty();
            var told =
                    told(() -> tell.done(subject(), new DecideHandover.Decided(handover, passed)));

            assertThat(told)
                    .contains(
                            road.mihon.person().email(),
                            road.office.person().email(),
                            next.person().email());
        }
    }

    /// Whom mails went to that were not there before.
    private List<String> told(Runnable act) {
        var before = waiting();
        act.run();
        return waiting().stream()
                .filter(mail -> !before.contains(mail))
                .map(mail -> mail.mail().to())
                .toList();
    }

    private List<Dispatch> waiting() {
        return road.road.dispatches();
    }

    private Desk.Subject subject() {
        return Desk.Subject.of(certification.number(), Access.Target.NONE);
    }

    private Handover passing(@Nullable Acceptance acceptance, @Nullable Ruling ruling) {
        var offer =
                new Offer(
                        road.mihon.provider().id(),
                        "merger",
                        LocalDate.parse("2023-04-01"),
                        "合併のため。",
                        true,
                        Digest.of("code"),
                        signed());
        return new Handover(
                HandoverId.random(),
                certification.number(),
                2,
                offer,
                new Progress(acceptance, ruling, false));
    }

    private Acceptance acceptance() {
        return new Acceptance(next.provider().id(), "そのまま提供します。", List.of(), signed());
    }

    private Signed signed() {
        return new Signed(road.mihon.person().id(), road.clock().instant());
    }
}
