package jp.akashi.web.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.application.Application;
import jp.akashi.application.CompareWithEarlier;
import jp.akashi.application.Dossier;
import jp.akashi.application.OldAndNew;
import jp.akashi.application.Purpose;
import jp.akashi.kernel.ItemId;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// Marks what an application says otherwise than the one it goes on from, for every page that shows
/// it.
@Component
public class RedInks {
    private final CompareWithEarlier compare;
    private final Schemes schemes;
    private final Wording wording;

    RedInks(CompareWithEarlier compare, Schemes schemes, Wording wording) {
        this.compare = compare;
        this.schemes = schemes;
        this.wording = wording;
    }

    /// An application as a whole beside the one before it.
    ///
    /// @param earlier the one before, as a heading names it
    public record Whole(RedInk ink, String earlier) {}

    public Optional<Whole> of(Purpose purpose, Dossier now) {
        return compare.of(purpose, now).map(compared -> whole(compared, now));
    }

    /// @param earlier as far as its reader may see it
    public Whole of(Application earlier, Dossier now) {
        return whole(compare.of(earlier, now), now);
    }

    private Whole whole(OldAndNew compared, Dossier now) {
        return new Whole(RedInk.of(compared, now, schemes, wording), name(compared.earlier()));
    }

    /// The rows that differ, of some.
    public Map<ItemId, RedInk.Line> lines(Purpose purpose, Dossier now, List<Row> rows) {
        return compare.of(purpose, now)
                .map(compared -> lines(compared, now, rows))
                .orElseGet(Map::of);
    }

    /// @param earlier as far as its reader may see it
    public Map<ItemId, RedInk.Line> lines(Application earlier, Dossier now, List<Row> rows) {
        return lines(compare.of(earlier, now), now, rows);
    }

    private Map<ItemId, RedInk.Line> lines(OldAndNew compared, Dossier now, List<Row> rows) {
        var lines = new LinkedHashMap<ItemId, RedInk.Line>();
        for (var row : rows) {
            RedInk.of(compared, now, schemes, row.id())
                    .ifPresent(line -> lines.put(row.id(), line));
        }
        return lines;
    }

    private String name(Application earlier) {
        return "%s(%s %s版)"
                .formatted(
                        earlier.number(),
                        schemes.get(earlier.edition().scheme()).shortName().ja(),
                        earlier.edition().date());
    }
}
