package jp.akashi.web.open.ready;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.akashi.kernel.CertificationNumber;
import org.jspecify.annotations.Nullable;

/// The addresses whose answers are kept: `/services/{number}`, its twin under `/en`,
/// `/services/{number}.json`, and comparisons (`/compare?ids=…`). An address names the services it
/// shows, and nothing is kept that is spelt in another way than ours.
final class ReadyPath {
    private static final String SERVICES = "/services/";
    private static final String ENGLISH = "/en" + SERVICES;
    private static final String JSON = ".json";
    private static final Pattern COMPARISON =
            Pattern.compile("(?:/en)?/compare\\?ids=([^&]+)(?:&(?!ids=)[a-z]+=[^&]{0,40}){0,4}");

    private ReadyPath() {}

    /// The address to look for, if an answer may be kept for it.
    static @Nullable String of(String path, @Nullable String query) {
        if (query == null) {
            return looksLikeService(path) ? path : null;
        }
        return path.equals("/compare") || path.equals("/en/compare") ? path + "?" + query : null;
    }

    private static boolean looksLikeService(String path) {
        return path.startsWith(SERVICES)
                ? isLast(path, SERVICES.length())
                : path.startsWith(ENGLISH) && isLast(path, ENGLISH.length());
    }

    private static boolean isLast(String path, int start) {
        int dot = path.indexOf('.', start);
        return path.length() > start
                && path.indexOf('/', start) < 0
                && (dot < 0 || path.startsWith(JSON, dot) && dot + JSON.length() == path.length());
    }

    /// The paths on which a service is shown.
    static List<String> of(CertificationNumber number) {
        var name = name(number);
        return List.of(SERVICES + name, ENGLISH + name, SERVICES + name + JSON);
    }

    /// A number as it stands in an address.
    static String name(CertificationNumber number) {
        return URLEncoder.encode(number.slug(), StandardCharsets.UTF_8);
    }

    static boolean isComparison(String address) {
        return address.indexOf('?') >= 0;
    }

    /// The names of services in an address that may be kept, whether there are such or not.
    static String[] names(String address) {
        if (isComparison(address)) {
            var found = COMPARISON.matcher(address);
            return found.matches() ? found.group(1).split(",") : new String[0];
        }
        var name = address.substring(address.lastIndexOf('/') + 1);
        boolean isJson = name.endsWith(JSON);
        return new String[] {isJson ? name.substring(0, name.length() - JSON.length()) : name};
    }

    /// The services an address shows; none when it is not one of ours.
    static List<CertificationNumber> services(String address) {
        boolean isOther = address.startsWith(ENGLISH) && address.endsWith(JSON);
        return isOther ? List.of() : numbers(names(address));
    }

    private static List<CertificationNumber> numbers(String... names) {
        var numbers = new ArrayList<CertificationNumber>();
        for (var name : names) {
            try {
                var number =
                        CertificationNumber.parse(URLDecoder.decode(name, StandardCharsets.UTF_8));
                if (!name(number).equals(name)) {
                    return List.of();
                }
                numbers.add(number);
            } catch (IllegalArgumentException noNumber) {
                return List.of();
            }
        }
        return numbers;
    }
}
