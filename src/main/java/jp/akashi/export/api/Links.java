package jp.akashi.export.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import jp.akashi.export.Addresses;
import jp.akashi.export.Source;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.SchemeId;

/// The whole addresses of things: below the API, and of the pages that show the same to readers.
record Links(Source source) {
    String page(String path) {
        return source.address(path);
    }

    String api(String path) {
        return page(Operation.ROOT + path);
    }

    String service(CertificationNumber number) {
        return api(Addresses.of(number));
    }

    String diff(CertificationNumber number, int from, int to) {
        return service(number) + "/diff/" + from + ".." + to;
    }

    String item(ItemId item) {
        return api("/items/" + item);
    }

    String scheme(SchemeId scheme) {
        return api("/schemes/" + scheme);
    }

    String edition(EditionId edition) {
        return scheme(edition.scheme()) + "/editions/" + edition.date();
    }

    /// A value in an address; commas stay readable.
    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2C", ",");
    }

    /// Where a thing stands here, and the page of the same.
    static void put(Map<String, Object> tree, String self, String page) {
        tree.put("self", self);
        tree.put("page", page);
    }
}
