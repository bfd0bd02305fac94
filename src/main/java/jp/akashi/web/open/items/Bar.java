package jp.akashi.web.open.items;

/// A row of a distribution: what is answered, by how many, and whether the service looked at is
/// among them. A bar stands beside the figures, as long as their share.
///
/// @param percent of all that are counted together, rounded
/// @param href where those services are listed, or empty
public record Bar(String label, int count, int percent, boolean isOwn, String href) {
    static Bar of(String label, int count, int all) {
        return new Bar(label, count, all == 0 ? 0 : Math.round(100f * count / all), false, "");
    }

    Bar own(boolean isOwn) {
        return new Bar(label, count, percent, isOwn, href);
    }

    Bar at(String address) {
        return new Bar(label, count, percent, isOwn, address);
    }
}
