package jp.akashi.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.registry.Entry;

/// Where a service stands in the register, and what its files are called.
public final class Addresses {
    private Addresses() {}

    /// The path of its page.
    public static String of(CertificationNumber number) {
        return "/services/" + URLEncoder.encode(number.slug(), StandardCharsets.UTF_8);
    }

    /// A name of ASCII for its files: the number, with the name of the scheme for a prefix that is
    /// written in other signs.
    public static String fileName(Entry entry) {
        var slug = entry.number().slug();
        return slug.chars().allMatch(c -> c < 0x80)
                ? slug
                : entry.edition().scheme().value().toLowerCase(Locale.ROOT)
                        + slug.substring(entry.number().prefix().length());
    }
}
