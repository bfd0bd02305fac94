package jp.akashi.demo.crowd;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.akashi.kernel.EditionId;
import jp.akashi.registry.Entry;
import jp.akashi.scheme.Schemes;

/// A register of fictional services as large as one likes. The service at a place is a function of
/// the seed, the place, the day and the schemes' data: it is the same however many stand around it.
public final class Crowd {

    private final Plot plot;
    private final LocalDate today;
    private final Map<EditionId, Sheet> sheets;

    public Crowd(Schemes schemes, long seed, LocalDate today) {
        this.plot = new Plot(schemes, seed, today);
        this.today = today;
        this.sheets =
                Sheet.of(
                        schemes.all().stream()
                                .flatMap(scheme -> scheme.editions().stream())
                                .toList());
    }

    /// The publications of the service at a place, the first one first.
    public List<Entry> at(int place) {
        var made = plot.at(place);
        var events = new Life(made, today).events();
        var entries = new ArrayList<Entry>();
        for (int revision = 1; revision <= events.size(); revision++) {
            entries.add(new Revision(made, events.subList(0, revision), sheets).entry());
        }
        return entries;
    }

    /// The present publications of the services from one place up to, but without, another.
    public Stream<Entry> present(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(plot::at)
                .map(made -> new Revision(made, new Life(made, today).events(), sheets).entry());
    }
}
