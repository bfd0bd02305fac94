package jp.akashi.web.open.ready;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.CertificationNumber;

/// The paths whose answers are kept: `/services/{number}`, its twin under `/en`, and
/// `/services/{number}.json`.
final class ReadyPath {
    private static final String SERVICES = "/services/";
    private static final String ENGLISH = "/en" + SERVICES;
    private static final String JSON = ".json";

    private ReadyPath() {}

    /// Whether a path, as it stands in a request, looks like one of these.
    static boolean looksLikeOne(String path) {
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

    /// The paths on which a service is shown, each in the one spelling that is kept.
    static List<String> of(CertificationNumber number) {
        var name = URLEncoder.encode(number.slug(), StandardCharsets.UTF_8);
        return List.of(SERVICES + name, ENGLISH + name, SERVICES + name + JSON);
    }

    /// The service a path shows, if it is spelt as we spell it.
    static Optional<CertificationNumber> service(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        var number = name.endsWith(JSON) ? name.substring(0, name.length() - JSON.length()) : name;
        try {
            var parsed =
                    CertificationNumber.parse(URLDecoder.decode(number, StandardCharsets.UTF_8));
            return Optional.of(parsed).filter(one -> of(one).contains(path));
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }
}
