package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Publications;
import jp.akashi.registry.Registry;
import org.junit.jupiter.api.Test;

interface BulkRegisterContract extends Contract {
    private Registry registry() {
        return stores().published().registry();
    }

    @Test
    default void manyEntriesAtOnceAreLoggedAsOneAfterTheOther() {
        var log = stores().published().publications();
        var odd = odd(PublishedEntries.entry(stores(), 1, "タブ\tと\r\n改行と\\nと\"引用\"", "2022-06-01"));
        var first = PublishedEntries.entry(stores(), 1, "ひかり文書", "2022-06-01");
        var ended =
                PublishedEntries.ended(
                        PublishedEntries.revised(first), Given.MORNING.plusSeconds(60));
        long before = log.last();
        var publication = stores().published().bulk().ready(List.of(first, odd, ended));
        assertThat(log.last()).isEqualTo(before);
        publication.run();

        assertThat(log.after(before, 10))
                .containsExactly(
                        new Publications.Publication(before + 1, first),
                        new Publications.Publication(before + 2, odd),
                        new Publications.Publication(before + 3, ended));
        assertThat(registry().find(first.number())).contains(ended);
        assertThat(registry().history(odd.number())).containsExactly(odd);
        assertThat(registry().find(odd.number()).orElseThrow().statements().keySet())
                .containsExactlyElementsOf(odd.statements().keySet());
        registry().append(PublishedEntries.revised(odd));
        assertThat(log.last()).isEqualTo(before + 4);
    }

    @Test
    default void whatIsPublishedIsNotPublishedAgainByMany() {
        var first = PublishedEntries.entry(stores(), 1, "ひかり文書", "2022-06-01");
        registry().append(PublishedEntries.revised(first));
        registry().append(PublishedEntries.revised(PublishedEntries.revised(first)));
        var again = stores().published().bulk().ready(List.of(PublishedEntries.revised(first)));
        assertThatThrownBy(again::run).isInstanceOf(IllegalStateException.class);
        assertThat(registry().find(first.number()))
                .contains(PublishedEntries.revised(PublishedEntries.revised(first)));
    }

    private static Entry odd(Entry entry) {
        var face = entry.face();
        return new Entry(
                entry.number(),
                entry.printed(),
                entry.edition(),
                new Entry.Face(
                        face.serviceName(),
                        "\\N",
                        "",
                        "{\"a\":\t\"\\u0000\"}",
                        "",
                        List.of("a\"b", "c\\d,", "", "{NULL}", "NULL")),
                entry.standing(),
                entry.statements());
    }
}
