package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.akashi.directory.Facet;
import jp.akashi.directory.Found;
import jp.akashi.directory.Listing;
import jp.akashi.directory.Search;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.SchemeId;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Publications;
import jp.akashi.registry.Registry;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.Test;

interface RegistryContract extends Contract {
    private Registry registry() {
        return stores().published().registry();
    }

    @Test
    default void thePresentEntryIsTheLatestRevision() {
        var first = entry(1, "ひかり文書", "2022-06-01");
        var second = PublishedEntries.revised(first);
        registry().append(first);
        registry().append(second);

        assertThat(registry().find(first.number())).contains(second);
        assertThat(registry().find(new CertificationNumber("XX", 9999, "9912"))).isEmpty();
        assertThatThrownBy(() -> registry().append(first))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void statementsKeepTheOfficialOrder() {
        var entry = entry(1, "ひかり文書", "2022-06-01");
        registry().append(entry);

        assertThat(registry().find(entry.number()).orElseThrow().statements().keySet())
                .containsExactlyElementsOf(entry.statements().keySet());
    }

    @Test
    default void entriesComeInTheOrderAskedForWithoutTheUnknownOnes() {
        var one = entry(1, "ひかり文書", "2022-06-01");
        var other = entry(1, "あかり文書", "2022-06-01");
        registry().append(one);
        registry().append(other);

        assertThat(
                        registry()
                                .list(
                                        List.of(
                                                other.number(),
                                                new CertificationNumber("XX", 9999, "9912"),
                                                one.number())))
                .containsExactly(other, one);
    }

    @Test
    default void whatWasPublishedSinceAMomentIsFoundByItsPlace() {
        var log = stores().published().publications();
        var late = Given.MORNING.plus(Duration.ofDays(36_500));
        var first = entry(1, "ひかり文書", "2022-06-01");
        registry().append(first);
        registry().append(PublishedEntries.ended(PublishedEntries.revised(first), late));

        assertThat(log.before(late)).isEqualTo(log.last() - 1);
        assertThat(log.before(late.plusSeconds(1))).isEqualTo(log.last());
        assertThat(log.before(Instant.parse("1999-01-01T00:00:00Z"))).isZero();
    }

    @Test
    default void servicesAreCountedAndStampedByTheirNumbers() {
        int before = registry().size();
        var one = entry(1, "ひかり文書", "2022-06-01");
        var other = entry(1, "あかり文書", "2022-06-01");
        registry().append(one);
        registry().append(other);
        registry().append(PublishedEntries.revised(one));

        int size = registry().size();
        assertThat(size).isEqualTo(before + 2);
        assertThat(registry().stamps(0, size + 9))
                .hasSize(size)
                .extracting(Registry.Stamp::number)
                .contains(one.number(), other.number());
        assertThat(registry().stamps(size - 1, 9)).hasSize(1);
        assertThat(registry().stamps(size, 9)).isEmpty();
    }

    @Test
    default void everyRevisionIsKeptAndFoundByTheMomentItWasTrue() {
        var first = entry(1, "ひかり文書", "2022-06-01");
        var ended =
                PublishedEntries.ended(
                        PublishedEntries.revised(first), Given.MORNING.plusSeconds(60));
        registry().append(first);
        registry().append(ended);

        assertThat(registry().history(first.number())).containsExactly(first, ended);
        assertThat(registry().findAsOf(first.number(), Given.MORNING.minusMillis(1))).isEmpty();
        assertThat(registry().findAsOf(first.number(), Given.MORNING)).contains(first);
        assertThat(registry().findAsOf(first.number(), Given.MORNING.plusSeconds(59)))
                .contains(first);
        assertThat(registry().findAsOf(first.number(), Given.MORNING.plusSeconds(60)))
                .contains(ended);
        assertThat(registry().history(new CertificationNumber("XX", 9999, "9912"))).isEmpty();
    }

    @Test
    default void presentEntriesAreWalkedThroughBatchByBatch() {
        var first = entry(1, "ひかり文書", "2022-06-01");
        registry().append(first);
        registry().append(PublishedEntries.revised(first));
        registry().append(entry(1, "あかり文書", "2022-06-01"));

        var seen = new ArrayList<Entry>();
        for (var batch = registry().present("", 1);
                !batch.isEmpty();
                batch = registry().present(seen.getLast().number().slug(), 1)) {
            seen.addAll(batch);
        }
        assertThat(seen).contains(PublishedEntries.revised(first)).doesNotContain(first);
        assertThat(seen).extracting(Entry::number).doesNotHaveDuplicates();
    }

    @Test
    default void publicationsAreLoggedInTheirOrderWithoutGaps() {
        var log = stores().published().publications();
        var first = entry(1, "ひかり文書", "2022-06-01");
        long before = log.last();
        registry().append(first);
        registry().append(PublishedEntries.revised(first));

        assertThat(log.last()).isEqualTo(before + 2);
        assertThat(log.after(before, 10))
                .containsExactly(
                        new Publications.Publication(before + 1, first),
                        new Publications.Publication(before + 2, PublishedEntries.revised(first)));
        assertThat(log.after(before, 1)).hasSize(1);
        assertThat(log.after(before + 2, 10)).isEmpty();
    }

    @Test
    default void everyWordHasToOccurSomewhere() {
        var mark = mark();
        var entry = entry(1, "ひかり文書" + mark, "2022-06-01");
        registry().append(entry);

        assertThat(found(mark + " ヒカリ", Search.Order.NEWEST).listings())
                .containsExactly(listing(entry));
        assertThat(found(mark + " 関東", Search.Order.NEWEST).total()).isEqualTo(1);
        assertThat(found(mark + " ３ヶ月前", Search.Order.NEWEST).total()).isEqualTo(1);
        assertThat(found(mark + " " + entry.printed(), Search.Order.NEWEST).total()).isEqualTo(1);
        assertThat(found(mark + " 関西", Search.Order.NEWEST).total()).isZero();
    }

    @Test
    default void oneSignAndTwoAreFoundAsWellAsMany() {
        var mark = mark();
        registry().append(entry(1, "𠮷野ひかり" + mark, "2022-06-01"));

        for (var word : List.of("𠮷", "𠮷野", "野ひ", "野ひかり", "か")) {
            assertThat(found(mark + " " + word, Search.Order.NEWEST).total()).as(word).isEqualTo(1);
        }
        for (var word : List.of("量", "野𠮷", "ひ野", "ひかり野ひ", "野り")) {
            assertThat(found(mark + " " + word, Search.Order.NEWEST).total()).as(word).isZero();
        }
    }

    @Test
    default void aWithheldAnswerIsNotFound() {
        var mark = mark();
        registry().append(entry(1, "ひかり文書" + mark, "2022-06-01"));

        assertThat(found(mark + " 分間隔", Search.Order.NEWEST).total()).isZero();
    }

    @Test
    default void signsOfTheQueryLanguageAreOrdinarySigns() {
        var mark = mark();
        registry().append(entry(1, "100%_\\" + mark, "2022-06-01"));
        registry().append(entry(1, "ひかり文書" + mark, "2022-06-01"));

        assertThat(found(mark + " 0%_\\", Search.Order.NEWEST).total()).isEqualTo(1);
        assertThat(found(mark + " _", Search.Order.NEWEST).total()).isEqualTo(1);
        assertThat(found(mark + " '", Search.Order.NEWEST).total()).isZero();
    }

    @Test
    default void theListIsOrderedAndCut() {
        var mark = mark();
        var old = entry(1, "いろは" + mark, "2020-06-01");
        var young = entry(1, "うみ" + mark, "2022-06-01");
        var middle = entry(1, "アカリ" + mark, "2021-06-01");
        List.of(young, old, middle).forEach(registry()::append);

        assertThat(found(mark, Search.Order.NEWEST).listings())
                .containsExactly(listing(young), listing(middle), listing(old));
        assertThat(found(mark, Search.Order.NAME).listings())
                .containsExactly(listing(middle), listing(old), listing(young));
        var second = search(mark, Search.Order.NEWEST, new Search.Slice(1, 1));
        assertThat(second.total()).isEqualTo(3);
        assertThat(second.listings()).containsExactly(listing(middle));
        var beyond = search(mark, Search.Order.NEWEST, new Search.Slice(7, 2));
        assertThat(beyond.total()).isEqualTo(3);
        assertThat(beyond.listings()).isEmpty();
    }

    @Test
    default void onlyThePresentEntryIsListed() {
        var mark = mark();
        var first = entry(1, "ひかり文書" + mark, "2022-06-01");
        registry().append(first);
        registry().append(PublishedEntries.revised(first));

        assertThat(found(mark, Search.Order.NEWEST).total()).isZero();
        assertThat(found("改名サービス" + first.number().slug(), Search.Order.NAME).listings())
                .containsExactly(listing(PublishedEntries.revised(first)));
    }

    @Test
    default void oneSchemeCanBeAskedFor() {
        var mark = mark();
        registry().append(entry(1, "ひかり文書" + mark, "2022-06-01"));
        assertThat(ofScheme(mark, SmallScheme.OTHER)).isZero();
        assertThat(ofScheme(mark, SmallScheme.ID)).isEqualTo(1);
    }

    private int ofScheme(String mark, SchemeId scheme) {
        var wish = new Search.Wish(List.of(mark), Map.of(Facet.SCHEME, Set.of(scheme.value())));
        return stores().published()
                .directory()
                .search(Search.of(wish, Search.Order.NEWEST, all()))
                .total();
    }

    private static Search.Slice all() {
        return new Search.Slice(0, 100);
    }

    private Found found(String typed, Search.Order order) {
        return search(typed, order, all());
    }

    private Found search(String typed, Search.Order order, Search.Slice slice) {
        return stores().published()
                .directory()
                .search(Search.of(new Search.Wish(Search.words(typed), Map.of()), order, slice));
    }

    private static String mark() {
        return ApplicationId.random().value();
    }

    private Entry entry(int revision, String service, String certifiedOn) {
        return PublishedEntries.entry(stores(), revision, service, certifiedOn);
    }

    private static Listing listing(Entry entry) {
        return Listing.of(entry);
    }
}
