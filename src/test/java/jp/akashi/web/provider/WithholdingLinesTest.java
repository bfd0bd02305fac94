package jp.akashi.web.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.kernel.ItemId;
import jp.akashi.road.SmallScheme;
import jp.akashi.scheme.Edition;
import jp.akashi.web.provider.form.Sent;
import org.junit.jupiter.api.Test;

/// What is read of the wishes to withhold answers as a form sends them.
class WithholdingLinesTest {
    private static final Edition EDITION = SmallScheme.SCHEMES.get(SmallScheme.EDITION);

    @Test
    void aLineIsReadAsAWish() {
        var read = read(SmallScheme.NOTICE);

        assertThat(read.errors()).isEmpty();
        assertThat(read.wishes()).hasSize(1);
    }

    @Test
    void anItemIsNamedOnce() {
        var read = read(SmallScheme.NOTICE, SmallScheme.NAME, SmallScheme.NOTICE);

        assertThat(read.errors()).containsOnlyKeys("wish:2:item");
    }

    @Test
    void moreLinesThanThereAreItemsAreNotRead() {
        int items = EDITION.rows().size();
        var names = Collections.nCopies(4000, SmallScheme.NOTICE);

        assertThat(read(names.subList(0, items)).lines()).hasSize(items + 1);
        assertThat(read(names.subList(0, items + 1)).lines()).hasSize(items + 1);
        assertThat(read(names).lines()).hasSize(items + 1);
    }

    private static WithholdingLines read(ItemId... items) {
        return read(List.of(items));
    }

    private static WithholdingLines read(List<ItemId> items) {
        var values = new LinkedHashMap<String, List<String>>(Map.of("seen", List.of("")));
        for (int at = 0; at < items.size(); at++) {
            values.put("wish:" + at + ":item", List.of(items.get(at).value()));
            values.put("wish:" + at + ":kind", List.of("OTHER"));
            values.put("wish:" + at + ":reason", List.of("準備中のため"));
            values.put("wish:" + at + ":until", List.of("2027-03-31"));
        }
        return WithholdingLines.sent(new Sent(values), EDITION);
    }
}
