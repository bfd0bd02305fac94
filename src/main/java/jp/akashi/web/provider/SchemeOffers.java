package jp.akashi.web.provider;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import jp.akashi.application.Applications;
import jp.akashi.application.Purpose;
import jp.akashi.fee.Tariff;
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
    private final Tariff tariff;
    private final Schemes schemes;
    private final InstantSource clock;

    SchemeOffers(Applications applications, Schemes schemes, InstantSource clock) {
        this.tariff = new Tariff(applications);
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

    /// What an application for a purpose costs when it is filed today.
    Price fee(Scheme scheme, Purpose purpose) {
        return new Price(tariff.net(scheme, purpose), schemes.taxPercentOn(Tokyo.today(clock)));
    }

    Price fee(Offer offer, Purpose purpose) {
        return fee(schemes.get(offer.id()), purpose);
    }

    /// The edition an application for the scheme follows today.
    Edition edition(Offer offer) {
        return schemes.get(offer.id()).findEditionOn(Tokyo.today(clock)).orElseThrow();
    }

    private Offer offer(Scheme scheme, Edition edition) {
        return new Offer(
                scheme.id(),
                scheme.name().ja(),
                Days.print(edition.effective()) + "版",
                edition.rows().size(),
                fee(scheme, Purpose.ANEW));
    }
}
