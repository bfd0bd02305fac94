package jp.akashi.web.provider;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.Price;
import jp.akashi.kernel.SchemeId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Days;
import org.springframework.stereotype.Component;

/// The schemes one can apply for today, with what an application for each takes.
@Component
public class SchemeOffers {
    private final Schemes schemes;
    private final InstantSource clock;

    SchemeOffers(Schemes schemes, InstantSource clock) {
        this.schemes = schemes;
        this.clock = clock;
    }

    public record Offer(SchemeId id, String name, String edition, int rows, Price fee) {}

    List<Offer> all() {
        var today = Tokyo.today(clock);
        return schemes.all().stream()
                .flatMap(scheme ->
                        scheme.findEditionOn(today).stream().map(edition -> offer(scheme, edition)))
                .toList();
    }

    Optional<Offer> find(String id) {
        return all().stream().filter(offer -> offer.id().value().equals(id)).findFirst();
    }

    /// The fee of a new application filed today.
    Price fee(Scheme scheme) {
        return new Price(scheme.fees().newApplication(), schemes.taxPercentOn(Tokyo.today(clock)));
    }

    private Offer offer(Scheme scheme, Edition edition) {
        return new Offer(
                scheme.id(),
                scheme.name().ja(),
                Days.print(edition.effective()) + "版",
                edition.rows().size(),
                fee(scheme));
    }
}
