package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.MarkCheckId;
import jp.akashi.kernel.ShownPageId;
import jp.akashi.mark.MarkCheck;
import jp.akashi.mark.MarkFault;
import jp.akashi.mark.ShownPage;
import jp.akashi.mark.ShownPages;
import jp.akashi.party.Role;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.Test;

interface ShownPagesContract extends Contract {
    private ShownPages pages() {
        return stores().beside().pages();
    }

    @Test
    default void aPageIsListedUntilItIsTakenOff() {
        var page = page("https://mihon.example/", Given.MORNING);
        var other = page("https://mihon.example/a?b=c", Given.MORNING.plusSeconds(1), page);
        pages().add(other);
        pages().add(page);

        assertThat(pages().find(page.id())).contains(page);
        assertThat(pages().list(page.number())).containsExactly(page, other);
        pages().end(page.id(), Given.MORNING.plusSeconds(9));
        assertThat(pages().find(page.id())).isEmpty();
        assertThat(pages().list(page.number())).containsExactly(other);
        pages().add(page("https://mihon.example/", Given.MORNING.plusSeconds(20), page));
    }

    @Test
    default void aCheckWithFaultsWaitsUntilItIsSettledOrOvertaken() {
        var page = page("https://mihon.example/", Given.MORNING);
        pages().add(page);
        var first = check(page, Given.MORNING, true);
        pages().add(first);
        assertThat(open(page)).containsExactly(first);
        assertThat(pages().findCheck(first.id())).contains(first);

        var second = check(page, Given.MORNING.plusSeconds(60), true);
        pages().add(second);
        assertThat(open(page)).containsExactly(second);
        assertThat(pages().findLast(page.id())).contains(second);

        var settled =
                new MarkCheck.Settled(
                        given().staff(Role.OFFICE).id(), Given.MORNING.plusSeconds(90), "連絡した。");
        assertThat(pages().settle(first.id(), settled)).isFalse();
        assertThat(pages().settle(second.id(), settled)).isTrue();
        assertThat(pages().settle(second.id(), settled)).isFalse();
        assertThat(open(page)).isEmpty();
        assertThat(pages().findLast(page.id()))
                .hasValueSatisfying(last -> assertThat(last.settled()).isEqualTo(settled));
        assertThat(latest(page)).hasSize(1);
    }

    @Test
    default void looksAreCountedByProviderAndByHostAlsoOfPagesTakenOff() {
        var page = page("https://counted.example:8443/a", Given.MORNING);
        var beside = page("https://counted.example/b", Given.MORNING);
        var own = page("https://elsewhere.example/", Given.MORNING, page);
        pages().add(page);
        pages().add(beside);
        pages().add(own);
        assertThat(begin(page, 0, 9, 9)).isEqualTo(ShownPages.Begun.BEGUN);
        pages().end(page.id(), Given.MORNING.plusSeconds(1));

        assertThat(begin(own, 3600, 1, 9)).isEqualTo(ShownPages.Begun.TOO_MANY);
        assertThat(begin(beside, 3600, 9, 1)).isEqualTo(ShownPages.Begun.TOO_MANY);
        assertThat(begin(own, 3600, 2, 1)).isEqualTo(ShownPages.Begun.BEGUN);
        assertThat(begin(beside, 3601, 1, 1)).isEqualTo(ShownPages.Begun.BEGUN);
    }

    @Test
    default void aPageIsLookedAtAgainAfterThePause() {
        var page = page("https://mihon.example/", Given.MORNING);
        pages().add(page);
        assertThat(begin(page, 0, 9, 99)).isEqualTo(ShownPages.Begun.BEGUN);
        assertThat(begin(page, 299, 9, 99)).isEqualTo(ShownPages.Begun.TOO_SOON);
        assertThat(begin(page, 300, 9, 99)).isEqualTo(ShownPages.Begun.BEGUN);
    }

    @Test
    default void aLookOfAClockThatWasAheadBarsNobodyOnceItIsSetRight() {
        var page = page("https://ahead.example/", Given.MORNING);
        pages().add(page);
        assertThat(begin(page, 61, 1, 1)).isEqualTo(ShownPages.Begun.BEGUN);
        assertThat(begin(page, 0, 1, 1)).isEqualTo(ShownPages.Begun.BEGUN);

        var beside = page("https://beside.example/", Given.MORNING);
        pages().add(beside);
        assertThat(begin(beside, 60, 9, 9)).isEqualTo(ShownPages.Begun.BEGUN);
        assertThat(begin(beside, 0, 9, 9)).isEqualTo(ShownPages.Begun.TOO_SOON);
    }

    @Test
    default void ofManyWhoAskAtOnceNoMoreBeginThanMay() throws Exception {
        var first = page("https://burst.example/", Given.MORNING);
        pages().add(first);
        var asked = new ArrayList<Callable<ShownPages.Begun>>();
        for (int i = 0; i < 24; i++) {
            var next = page("https://burst" + i + ".example/", Given.MORNING, first);
            pages().add(next);
            asked.add(() -> begin(next, 0, 5, 99));
            asked.add(() -> begin(first, 0, 99, 99));
        }
        var begun = new ArrayList<ShownPages.Begun>();
        try (var many = Executors.newFixedThreadPool(8)) {
            for (var answer : many.invokeAll(asked)) {
                begun.add(answer.get());
            }
        }
        assertThat(begun).filteredOn(ShownPages.Begun.TOO_SOON::equals).hasSize(23);
        assertThat(begun).filteredOn(ShownPages.Begun.BEGUN::equals).hasSizeBetween(5, 6);
    }

    private ShownPages.Begun begin(ShownPage page, int seconds, int provider, int host) {
        var often = new ShownPages.Often(Duration.ofSeconds(300), provider, host);
        return pages().begin(page, Given.MORNING.plusSeconds(seconds), often);
    }

    @Test
    default void aCheckWithoutFaultsWaitsForNobody() {
        var page = page("https://mihon.example/", Given.MORNING);
        pages().add(page);
        pages().add(check(page, Given.MORNING, false));

        assertThat(open(page)).isEmpty();
        assertThat(latest(page)).hasSize(1);
    }

    @Test
    default void whatWasFoundOnAPageTakenOffWaitsForNobody() {
        var page = page("https://mihon.example/", Given.MORNING);
        pages().add(page);
        pages().add(check(page, Given.MORNING, true));
        pages().end(page.id(), Given.MORNING.plusSeconds(1));

        assertThat(open(page)).isEmpty();
        assertThat(latest(page)).isEmpty();
    }

    @Test
    default void aWantedPageIsTakenOnceAndTheLongestWantedFirst() {
        while (pages().takeWanted().isPresent()) {
            // others' pages
        }
        var later = page("https://mihon.example/", Given.MORNING);
        var earlier = page("https://mihon.example/b", Given.MORNING, later);
        pages().add(later);
        pages().add(earlier);
        pages().want(later.id(), Given.MORNING.plusSeconds(5));
        pages().want(earlier.id(), Given.MORNING);
        pages().want(earlier.id(), Given.MORNING.plusSeconds(60));

        assertThat(pages().takeWanted()).contains(earlier);
        assertThat(pages().takeWanted()).contains(later);
        assertThat(pages().takeWanted()).isEmpty();
    }

    private List<MarkCheck> open(ShownPage page) {
        return pages().listOpen(10_000).stream()
                .filter(check -> check.page().equals(page.id()))
                .toList();
    }

    private List<MarkCheck> latest(ShownPage page) {
        return pages().listLatest(10_000).stream()
                .filter(check -> check.page().equals(page.id()))
                .toList();
    }

    private static MarkCheck check(ShownPage page, Instant at, boolean faulty) {
        return new MarkCheck(
                MarkCheckId.random(),
                page.id(),
                at,
                MarkCheck.Reached.READ,
                1,
                faulty
                        ? List.of(new MarkCheck.Found(MarkFault.NO_LINK, "https://a.example/m.png"))
                        : List.of(),
                null);
    }

    private ShownPage page(String address, Instant at, ShownPage like) {
        return new ShownPage(
                ShownPageId.random(),
                like.number(),
                like.provider(),
                URI.create(address),
                like.by(),
                at);
    }

    private ShownPage page(String address, Instant at) {
        var provider = given().provider();
        int serial = stores().published().certifications().nextSerial(SmallScheme.ID);
        return new ShownPage(
                ShownPageId.random(),
                new CertificationNumber("AI", serial, "2206"),
                provider.id(),
                URI.create(address),
                given().member(provider).id(),
                at);
    }
}
