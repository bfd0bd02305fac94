package jp.akashi.web.open;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.application.WithholdingReason;
import jp.akashi.certification.Ending;
import jp.akashi.item.Value;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.road.Papers;
import jp.akashi.road.SmallScheme;
import org.jspecify.annotations.Nullable;

/// A service that was published three times: an answer was changed, one withheld, one published
/// after it had been withheld, and the service renamed.
final class Revised {
    static final Instant FIRST = Instant.parse("2022-06-05T01:00:00Z");
    static final Instant SECOND = Instant.parse("2022-12-01T03:00:00Z");
    static final Instant THIRD = Instant.parse("2023-04-01T00:00:00Z");

    /// Said in the first revision and withheld since the second.
    static final String TAKEN_BACK = "地下二階の監視室";

    private Revised() {}

    static OpenSite site() {
        var site = new OpenSite();
        revisions().forEach(site.registry::append);
        return site;
    }

    static List<Entry> revisions() {
        var one = OpenSite.statements();
        one.put(
                SmallScheme.MONITORING,
                said(SmallScheme.DONE, new Value.YesNo(true, TAKEN_BACK, null)));
        var two = new LinkedHashMap<>(one);
        two.put(SmallScheme.NOTICE, new Statement.Disclosed(Papers.months(6)));
        two.put(
                SmallScheme.MONITORING,
                new Statement.Withheld(WithholdingReason.SECURITY, LocalDate.parse("2024-03-31")));
        var three = new LinkedHashMap<>(two);
        three.put(
                SmallScheme.REGION,
                said(SmallScheme.PLACE, new Value.Chosen(List.of("kanto"), "東京都内")));
        three.put(SmallScheme.NAME, new Statement.Disclosed(Papers.words("株式会社みほん <クラウドサービス>")));
        return List.of(
                entry("みほん文書AI", standing(1, FIRST), one),
                entry("みほん文書AI", standing(2, SECOND), two),
                entry("みほん文書AIプラス", standing(3, THIRD), three));
    }

    static Statement said(FieldKey field, Value value) {
        return new Statement.Disclosed(Papers.one(field, value));
    }

    static Entry.Standing standing(int revision, Instant at) {
        return standing(revision, at, null);
    }

    static Entry.Standing standing(int revision, Instant at, @Nullable Ending ending) {
        var like = OpenSite.entry(OpenSite.FIRST, "", Map.of()).standing();
        return new Entry.Standing(like.certifiedOn(), like.term(), revision, at, ending);
    }

    static Entry entry(String service, Entry.Standing standing, Map<ItemId, Statement> statements) {
        var like = OpenSite.entry(OpenSite.FIRST, service, statements);
        return new Entry(
                like.number(), like.printed(), like.edition(), like.face(), standing, statements);
    }
}
