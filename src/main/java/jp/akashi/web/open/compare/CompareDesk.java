package jp.akashi.web.open.compare;

import java.time.InstantSource;
import java.util.List;
import jp.akashi.directory.Comparison;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Tokyo;
import org.springframework.stereotype.Component;

/// Makes the comparison somebody asks for, the same for the page and for the files.
@Component
public final class CompareDesk {
    private final Shelf shelf;
    private final InstantSource clock;

    public CompareDesk(Shelf shelf, InstantSource clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    sealed interface Result {
        record Made(CompareView view) implements Result {}

        record Not(Reading.Refused refused) implements Result {}
    }

    Result compare(Asked asked) {
        var services = shelf.find(asked.numbers());
        if (services.size() < asked.numbers().size()) {
            return new Result.Not(Reading.unknown(missing(asked, services)));
        }
        if (services.size() < Comparison.FEWEST) {
            return new Result.Not(Reading.tooFew());
        }
        var aligned = shelf.align(services);
        boolean hasSection =
                asked.section().isEmpty()
                        || aligned.alignment().places().stream()
                                .anyMatch(place -> place.section().id().equals(asked.section()));
        return hasSection
                ? new Result.Made(CompareView.of(asked, services, aligned, Tokyo.today(clock)))
                : new Result.Not(Reading.unknownSection());
    }

    private static List<CertificationNumber> missing(Asked asked, List<Shelved> services) {
        var present = services.stream().map(one -> one.comparand().entry().number()).toList();
        return asked.numbers().stream().filter(number -> !present.contains(number)).toList();
    }
}
