package jp.akashi.web.provider;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import jp.akashi.application.ApplicationKind;
import jp.akashi.application.Applications;
import jp.akashi.application.Purpose;
import jp.akashi.fee.Tariff;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.Label;
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

    /// An edition one can apply after.
    ///
    /// @param note what is to be known of the edition, empty for the one in force
    public record Offer(EditionId id, Label suits, String name, String note, int rows, Price fee) {
        public SchemeId scheme() {
            return id.scheme();
        }
    }

    List<Offer> all() {
        var today = Tokyo.today(clock);
        return schemes.all().stream()
                .flatMap(scheme ->
                        scheme.editionsOn(today).stream().map(edition -> offer(scheme, edition)))
                .toList();
    }

    /// Who may apply for the schemes that say so in these words.
    ///
    /// @param schemes their short names; none when most of the schemes say it
    public record Applicants(String who, List<String> schemes) {}

    /// Who may apply, what most schemes say first.
    List<Applicants> applicants() {
        var byWords = new LinkedHashMap<String, List<String>>();
        for (var scheme : schemes.all()) {
            if (!scheme.editionsOn(Tokyo.today(clock)).isEmpty()) {
                byWords.computeIfAbsent(scheme.about().applicants().ja(), _ -> new ArrayList<>())
                        .add(scheme.shortName().ja());
            }
        }
        long all = byWords.values().stream().mapToLong(List::size).sum();
        return byWords.entrySet().stream()
                .sorted(Comparator.comparingInt(said -> -said.getValue().size()))
                .map(said ->
                        new Applicants(
                                said.getKey(),
                                2L * said.getValue().size() > all ? List.of() : said.getValue()))
                .toList();
    }

    /// The editions in force alone.
    List<Offer> inForce() {
        return all().stream().filter(offer -> offer.note().isEmpty()).toList();
    }

    Optional<Offer> findInForce(String scheme) {
        return inForce().stream()
                .filter(offer -> offer.scheme().value().equals(scheme))
                .findFirst();
    }

    /// @param id of an edition, or of a scheme for the edition in force
    Optional<Offer> find(String id) {
        return all().stream()
                .filter(offer ->
                        offer.id().toString().equals(id) || offer.scheme().value().equals(id))
                .findFirst();
    }

    /// What an application for a purpose costs when it is filed today.
    Price fee(Scheme scheme, Purpose purpose) {
        return new Price(tariff.net(scheme, purpose), schemes.taxPercentOn(Tokyo.today(clock)));
    }

    /// What a renewal costs when it is filed today.
    Price renewal(SchemeId scheme) {
        return fee(schemes.get(scheme), new Purpose(ApplicationKind.RENEWAL, null));
    }

    Price fee(Offer offer, Purpose purpose) {
        return fee(schemes.get(offer.scheme()), purpose);
    }

    Edition edition(Offer offer) {
        return schemes.get(offer.id());
    }

    private Offer offer(Scheme scheme, Edition edition) {
        return new Offer(
                edition.id(),
                scheme.about().suits(),
                scheme.name().ja(),
                note(scheme, edition),
                edition.rows().size(),
                fee(scheme, Purpose.ANEW));
    }

    /// Of an edition that is followed by another: until when it may still be used.
    private static String note(Scheme scheme, Edition edition) {
        return scheme.editions().stream()
                .flatMap(next -> next.findSuccession().stream())
                .filter(succession -> succession.from().equals(edition.id()))
                .map(succession ->
                        "旧版(%s版)。%sまで使えます"
                                .formatted(
                                        Days.print(edition.effective()),
                                        Days.print(succession.overlapUntil())))
                .findFirst()
                .orElse("");
    }
}
