package jp.akashi.web.open;

import java.time.LocalDate;
import jp.akashi.directory.Listing;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Validity;

/// A line of the list of certified services as it is shown.
public record ListingView(Listing listing, String schemeName, Validity validity, boolean picked) {
    static ListingView of(Listing listing, Schemes schemes, LocalDate today, Picked picked) {
        var scheme = schemes.find(listing.scheme()).map(one -> one.shortName().ja()).orElse("");
        return new ListingView(
                listing, scheme, Validity.of(listing.term(), today), picked.has(listing.number()));
    }

    public String slug() {
        return listing.number().slug();
    }

    public String path() {
        return "/services/" + slug();
    }
}
