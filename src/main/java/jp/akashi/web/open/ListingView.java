package jp.akashi.web.open;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.akashi.directory.Found;
import jp.akashi.directory.Listing;
import jp.akashi.directory.Passage.Source;
import jp.akashi.directory.Snippet;
import jp.akashi.kernel.Label;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Validity;

/// A line of the list of certified services as it is shown.
public record ListingView(
        Listing listing, Label scheme, Validity validity, boolean picked, List<HitView> hits) {
    /// A place where the words stand, and where on the page of the service that is.
    ///
    /// @param anchor empty for what stands in the line itself
    public record HitView(Source source, Label item, String anchor, Snippet snippet) {}

    static ListingView of(Found.Match match, Schemes schemes, LocalDate today, Picked picked) {
        var listing = match.listing();
        return new ListingView(
                listing,
                schemes.find(listing.scheme())
                        .map(scheme -> scheme.shortName())
                        .orElse(new Label("", "")),
                Validity.of(listing.standing(), today),
                picked.has(listing.number()),
                match.hits().stream().map(hit -> hit(hit, listing, schemes)).toList());
    }

    static ListingView of(Listing listing, Schemes schemes, LocalDate today, Picked picked) {
        return of(new Found.Match(listing, List.of()), schemes, today, picked);
    }

    private static HitView hit(Found.Hit hit, Listing listing, Schemes schemes) {
        var item = hit.item();
        if (item == null) {
            return new HitView(hit.source(), new Label("", ""), "", hit.snippet());
        }
        var label =
                schemes.find(listing.scheme()).stream()
                        .flatMap(scheme -> scheme.editions().reversed().stream())
                        .flatMap(edition -> edition.findRow(item).stream())
                        .map(row -> row.item().label())
                        .findFirst()
                        .orElse(new Label(item.value(), item.value()));
        return new HitView(hit.source(), label, item.value(), hit.snippet());
    }

    /// The answers that have the words.
    public List<HitView> answers() {
        return hits.stream().filter(hit -> hit.source() == Source.ANSWER).toList();
    }

    /// A text of the line with the words marked in it.
    public Snippet marked(Source source, String text) {
        return hits.stream()
                .filter(hit -> hit.source() == source && hit.snippet().text().equals(text))
                .map(HitView::snippet)
                .findFirst()
                .orElse(new Snippet(text, List.of(), false, false));
    }

    public Snippet service() {
        return marked(Source.SERVICE, listing.names().service());
    }

    public Snippet provider() {
        return marked(Source.PROVIDER, listing.names().provider());
    }

    public Snippet summary() {
        return marked(Source.SUMMARY, listing.names().summary());
    }

    public Optional<Snippet> number() {
        return hits.stream()
                .filter(hit -> hit.source() == Source.NUMBER)
                .map(HitView::snippet)
                .findFirst();
    }

    public String slug() {
        return listing.number().slug();
    }

    public String path() {
        return "/services/" + slug();
    }
}
