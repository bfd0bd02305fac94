package jp.akashi.export.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.akashi.certification.Ending;
import jp.akashi.directory.Listing;
import jp.akashi.export.Addresses;
import jp.akashi.export.ClosedObject;
import jp.akashi.export.EntryTree;
import jp.akashi.export.Keywords;
import jp.akashi.export.Source;
import jp.akashi.registry.Entry;

/// A service in short: its numbers and names, and how it stands today.
public final class ListingTree {
    /// How a certification stands on a day.
    enum Status {
        IN_FORCE,
        NOT_YET,
        EXPIRED,
        REVOKED,
        SERVICE_ENDED,
        SWITCHED,
        RENEWAL_REFUSED;

        static Status of(Entry.Standing standing, LocalDate day) {
            var ending = standing.ending();
            if (ending != null && !day.isBefore(ending.on())) {
                return of(ending.kind());
            }
            if (standing.isInForceOn(day)) {
                return IN_FORCE;
            }
            return day.isBefore(standing.term().from()) ? NOT_YET : EXPIRED;
        }

        private static Status of(Ending.Kind kind) {
            return switch (kind) {
                case REVOKED -> REVOKED;
                case SERVICE_ENDED -> SERVICE_ENDED;
                case SWITCHED -> SWITCHED;
                case RENEWAL_REFUSED -> RENEWAL_REFUSED;
            };
        }
    }

    private ListingTree() {}

    public static Map<String, Object> of(Entry entry, Source source) {
        return of(Listing.of(entry), source);
    }

    public static Map<String, Object> of(Listing listing, Source source) {
        var links = new Links(source);
        var tree = new LinkedHashMap<String, Object>();
        tree.put("number", listing.printed());
        tree.put("slug", listing.number().slug());
        tree.put("scheme", listing.edition().scheme().value());
        tree.put("edition", listing.edition().date().toString());
        tree.put(
                "service",
                Keywords.of(
                        "name",
                        listing.face().serviceName(),
                        "summary",
                        listing.face().summary(),
                        "types",
                        listing.face().serviceTypes()));
        tree.put("provider", provider(listing));
        tree.put("certification", EntryTree.standing(listing.standing()));
        tree.put("status", Schemas.name(Status.of(listing.standing(), source.today())));
        Links.put(
                tree, links.service(listing.number()), links.page(Addresses.of(listing.number())));
        return tree;
    }

    private static Map<String, Object> provider(Listing listing) {
        return Keywords.of(
                "name",
                listing.face().providerName(),
                "corporateNumber",
                listing.face().corporateNumber());
    }

    static ClosedObject properties(ClosedObject object) {
        return object.must("number", Schemas.TEXT)
                .must("slug", Schemas.TEXT)
                .must("scheme", Schemas.TEXT)
                .must("edition", Schemas.DAY)
                .must(
                        "service",
                        ClosedObject.plain()
                                .must("name", Schemas.TEXT)
                                .must("summary", Schemas.TEXT)
                                .must("types", Schemas.list(Schemas.TEXT))
                                .tree())
                .must(
                        "provider",
                        ClosedObject.plain()
                                .must("name", Schemas.TEXT)
                                .must("corporateNumber", Schemas.TEXT)
                                .tree())
                .must("certification", Schemas.ref("Certification"))
                .must("status", Schemas.names(Status.values()))
                .must("self", Schemas.ADDRESS)
                .must("page", Schemas.ADDRESS);
    }
}
