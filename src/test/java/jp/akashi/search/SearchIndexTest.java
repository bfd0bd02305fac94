package jp.akashi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import jp.akashi.directory.Directory;
import jp.akashi.directory.Found;
import jp.akashi.directory.Passage.Source;
import jp.akashi.directory.Search;
import jp.akashi.directory.Suggestion;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Publications;
import jp.akashi.store.memory.MemoryRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The index on disk: it follows, it remembers how far it is, and it can be made anew.
class SearchIndexTest {
    private final MemoryRegistry registry = new MemoryRegistry();
    private final AtomicInteger read = new AtomicInteger();

    @TempDir Path folder;

    private SearchIndex index() {
        Publications counted =
                new Publications() {
                    @Override
                    public List<Publication> after(long place, int most) {
                        var after = registry.after(place, most);
                        read.addAndGet(most > 1 ? after.size() : 0);
                        return after;
                    }

                    @Override
                    public long before(Instant moment) {
                        return registry.before(moment);
                    }

                    @Override
                    public List<RanOut> ranOut(Deadline after, LocalDate until, int most) {
                        return registry.ranOut(after, until, most);
                    }

                    @Override
                    public long last() {
                        return registry.last();
                    }
                };
        return SearchIndex.in(
                folder,
                new SearchIndex.Ground(
                        new SearchIndex.Register(registry, counted),
                        Seeded.SCHEMES,
                        CaughtUp.facets(Seeded.SCHEMES),
                        CaughtUp.WORDS,
                        InstantSource.system()));
    }

    private static Found found(Directory directory, String typed) {
        var wish = new Search.Wish(Search.words(typed), Map.of());
        return directory.search(
                new Search(
                        wish,
                        Search.Order.RELEVANCE,
                        new Search.Slice(0, 20),
                        new Search.Detail(Set.of(), true)));
    }

    @Test
    void aChangedServiceIsFoundByWhatItSaysNowAndByNothingElse() {
        var entries = Seeded.entries(12);
        entries.forEach(registry::append);
        try (var index = index()) {
            index.catchUp();
            var directory = index.directory();
            var changed = Seeded.revised(entries.get(3), "まったく別名称");
            assertThat(found(directory, "まったく別名").total()).isZero();
            registry.append(changed);
            index.catchUp();

            assertThat(found(directory, "まったく別名").listings())
                    .extracting(listing -> listing.names().service())
                    .containsExactly("まったく別名称");
            assertThat(found(directory, "").total()).isEqualTo(12);
            assertThat(found(directory, "改めました").total()).isEqualTo(1);
        }
    }

    @Test
    void itGoesOnWhereItWasWhenItIsOpenedAgain() {
        var entries = Seeded.entries(6);
        entries.forEach(registry::append);
        try (var index = index()) {
            index.catchUp();
        }
        read.set(0);
        registry.append(Seeded.revised(entries.get(0), "つぎの名前"));
        try (var index = index()) {
            index.catchUp();

            assertThat(read).hasValue(1);
            assertThat(found(index.directory(), "つぎの名前").total()).isEqualTo(1);
            assertThat(found(index.directory(), "").total()).isEqualTo(6);
        }
    }

    @Test
    void aDamagedIndexIsMadeAnew() throws IOException {
        Seeded.entries(5).forEach(registry::append);
        try (var index = index()) {
            index.catchUp();
        }
        try (var files = Files.list(folder)) {
            for (var file : files.filter(one -> !one.endsWith("write.lock")).toList()) {
                var bytes = Files.readAllBytes(file);
                for (int at = bytes.length / 2; at < bytes.length; at++) {
                    bytes[at] ^= 0x5a;
                }
                Files.write(file, bytes);
            }
        }
        try (var index = index()) {
            index.catchUp();

            assertThat(found(index.directory(), "").total()).isEqualTo(5);
        }
    }

    @Test
    void anIndexWhoseFilesVanishWhileItIsReadGoesOnAndIsMadeAnew() throws IOException {
        var entries = Seeded.entries(5);
        entries.forEach(registry::append);
        try (var index = index()) {
            index.catchUp();
            try (var files = Files.list(folder)) {
                for (var file : files.filter(one -> !one.endsWith("write.lock")).toList()) {
                    Files.delete(file);
                }
            }
            assertThat(found(index.directory(), "").total()).isEqualTo(5);
            registry.append(Seeded.revised(entries.get(0), "つぎの名前"));
            catchUpAtLast(index);
            assertThat(found(index.directory(), "").total()).isEqualTo(5);
            assertThat(found(index.directory(), "つぎの名前").total()).isEqualTo(1);
        }
        try (var index = index()) {
            index.catchUp();
            assertThat(found(index.directory(), "").total()).isEqualTo(5);
        }
    }

    /// As the follower does: what failed once is tried again.
    private static void catchUpAtLast(SearchIndex index) {
        try {
            index.catchUp();
        } catch (RuntimeException damaged) {
            index.catchUp();
        }
    }

    @Test
    void theIndexOfAnotherRegisterIsMadeAnew() {
        Seeded.entries(5).forEach(registry::append);
        try (var index = index()) {
            index.catchUp();
        }
        var other = new MemoryRegistry();
        Seeded.entries(9).subList(2, 9).forEach(other::append);
        try (var index =
                SearchIndex.in(
                        folder,
                        new SearchIndex.Ground(
                                new SearchIndex.Register(other, other),
                                Seeded.SCHEMES,
                                CaughtUp.facets(Seeded.SCHEMES),
                                CaughtUp.WORDS,
                                InstantSource.system()))) {
            index.catchUp();

            assertThat(found(index.directory(), "").total()).isEqualTo(7);
        }
    }

    @Test
    void itCanBeMadeAnewAtAnyTime() {
        Seeded.entries(5).forEach(registry::append);
        try (var index = index()) {
            index.catchUp();
            index.rebuild();

            assertThat(found(index.directory(), "").total()).isEqualTo(5);
            assertThat(index.directory().isComplete()).isTrue();
        }
    }

    @Test
    void aFileBesideItAsksForANewOne() throws IOException {
        Seeded.entries(4).forEach(registry::append);
        try (var index = index()) {
            index.catchUp();
            read.set(0);
            Files.write(folder.resolve("rebuild"), new byte[0]);
            index.catchUp();

            assertThat(folder.resolve("rebuild")).doesNotExist();
            assertThat(found(index.directory(), "").total()).isEqualTo(4);
        }
    }

    @Test
    void namesComeFirstThenWholeWordsThenParts() {
        var entries = Seeded.entries(40);
        entries.forEach(registry::append);
        var whole = Seeded.revised(entries.get(5), "無関係な名");
        registry.append(saying(whole, "本社は京都にある。"));
        registry.append(saying(Seeded.revised(entries.get(6), "関係のない名"), "本社は東京都にある。"));
        registry.append(saying(Seeded.revised(entries.get(7), "京都の台帳"), "何もない。"));
        try (var index = index()) {
            index.catchUp();
            var names =
                    found(index.directory(), "京都 \"何もない\"").listings().stream()
                            .map(listing -> listing.names().service())
                            .toList();
            assertThat(names).containsExactly("京都の台帳");
            assertThat(ranked(index.directory(), "京都"))
                    .containsSubsequence("京都の台帳", "無関係な名", "関係のない名");
        }
    }

    private static List<String> ranked(Directory directory, String typed) {
        return directory
                .search(
                        Search.of(
                                new Search.Wish(Search.words(typed), Map.of()),
                                Search.Order.RELEVANCE,
                                new Search.Slice(0, 100)))
                .listings()
                .stream()
                .map(listing -> listing.names().service())
                .toList();
    }

    private static Entry saying(Entry entry, String summary) {
        var face = entry.face();
        return new Entry(
                entry.number(),
                entry.printed(),
                entry.edition(),
                new Entry.Face(face.serviceName(), "有限会社みほん", "", summary, "", List.of()),
                entry.standing(),
                Map.of());
    }

    @Test
    void hitsNameTheItemAndMarkTheWords() {
        Seeded.entries(30).forEach(registry::append);
        try (var index = index()) {
            index.catchUp();
            var hits =
                    found(index.directory(), "データベース").matches().stream()
                            .flatMap(match -> match.hits().stream())
                            .filter(hit -> hit.source() == Source.ANSWER)
                            .toList();

            assertThat(hits)
                    .isNotEmpty()
                    .allSatisfy(hit -> {
                        assertThat(hit.item()).isNotNull();
                        assertThat(hit.snippet().pieces())
                                .anySatisfy(piece -> {
                                    assertThat(piece.marked()).isTrue();
                                    assertThat(piece.text()).contains("データベース");
                                });
                    });
        }
    }

    @Test
    void aMistypedNameIsMeant() {
        registry.append(Seeded.revised(Seeded.entries(1).getFirst(), "ひかり文書管理"));
        try (var index = index()) {
            index.catchUp();

            assertThat(found(index.directory(), "ひかり文章管理").advice().meant())
                    .containsExactly("ひかり文書管理");
            registry.append(Seeded.revised(Seeded.entries(2).getLast(), "みどり採点AI(自治体版)"));
            index.catchUp();
            assertThat(found(index.directory(), "みどり採天AI").advice().meant())
                    .containsExactly("みどり採点AI(自治体版)");
            assertThat(found(index.directory(), "zzzzzzzz").advice().meant()).isEmpty();
        }
    }

    @Test
    void whoIsTypingGetsNamesByTheirBeginningTheirReadingAndTheirInside() {
        registry.append(Seeded.revised(Seeded.entries(1).getFirst(), "ひかり文書管理"));
        try (var index = index()) {
            index.catchUp();
            var hikari = new Suggestion("ひかり文書管理", Suggestion.Kind.SERVICE);

            for (var typed : List.of("ひか", "ヒカリ", "hikari", "文書管", "HIKARIBUN")) {
                assertThat(index.directory().suggest(typed, 9)).as(typed).contains(hikari);
            }
            assertThat(index.directory().suggest("二要", 9))
                    .contains(new Suggestion("二要素認証", Suggestion.Kind.WORD));
            assertThat(index.directory().suggest("　", 9)).isEmpty();
        }
    }
}
