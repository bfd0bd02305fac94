package jp.akashi.demo.crowd;

import java.time.LocalDate;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.scheme.Scheme;

/// A fictional service: what it is called, what it is for, and who provides it.
///
/// @param stem the first word of its name, and of its provider's
/// @param coined a name of its provider's own that no other service has
record Made(
        Scheme scheme,
        CertificationNumber number,
        LocalDate certified,
        Names.Offer offer,
        String stem,
        String service,
        String coined,
        Company company,
        Dice dice) {
    String summary() {
        return offer.does() + "サービスです。";
    }

    /// Services are certified when they have been sold for a while.
    LocalDate started() {
        return certified.minusMonths(7 + Math.floorMod(service.hashCode(), 40));
    }
}
