package jp.akashi.application;

import java.net.URI;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.disclosure.Finding;
import jp.akashi.disclosure.Spot;
import jp.akashi.item.Kind;
import jp.akashi.kernel.Obstacle;
import jp.akashi.party.CorporateNumber;
import jp.akashi.party.EmailAddress;
import jp.akashi.scheme.Schemes;

/// Finds blanks of 申請書A that have to be filled in and are not, and entries that have not the form
/// their blank asks for.
final class Entries {
    /// The longest entry of one line, in characters.
    private static final int LINE = 200;

    private final Set<String> serviceTypes;

    Entries(Schemes schemes) {
        this.serviceTypes =
                schemes.words().serviceTypes().stream()
                        .map(Schemes.ServiceType::id)
                        .collect(Collectors.toUnmodifiableSet());
    }

    List<Finding> check(FaceSheet sheet) {
        return Arrays.stream(FaceField.values())
                .flatMap(field ->
                        fault(field, sheet.get(field))
                                .map(fault -> Finding.refuse(fault, Spot.ofFace(field.key())))
                                .stream())
                .toList();
    }

    private Optional<Obstacle> fault(FaceField field, String entry) {
        if (entry.isEmpty()) {
            return field.isRequired()
                    ? Optional.of(Obstacle.of(ApplicationRules.FACE_FILLED))
                    : Optional.empty();
        }
        int most = field.form() == FaceField.Form.LINES ? Kind.MAX_CHARS : LINE;
        int length = entry.codePointCount(0, entry.length());
        if (length > most) {
            return Optional.of(wrong("long").with("length", length).with("most", most));
        }
        return misfit(field.form(), entry).map(Entries::wrong);
    }

    private static Obstacle wrong(String why) {
        return Obstacle.of(ApplicationRules.FACE_FORM, "case", why);
    }

    private Optional<String> misfit(FaceField.Form form, String entry) {
        return switch (form) {
            case LINES -> Optional.empty();
            case LINE -> unless(entry.lines().count() == 1, "lines");
            case DATE -> unless(isDate(entry), "date");
            case YES_NO -> unless(Set.of("yes", "no").contains(entry), "yes-no");
            case EMAIL -> unless(EmailAddress.isRight(entry), "email");
            case PHONE -> unless(isPhone(narrow(entry)), "phone");
            case URL -> unless(isUrl(entry), "url");
            case CORPORATE_NUMBER ->
                    unless(
                            CorporateNumber.isRight(narrow(entry).replaceAll("[\\s-]", "")),
                            "corporate-number");
            case SERVICE_TYPES ->
                    unless(
                            Stream.of(entry.split(" +")).allMatch(serviceTypes::contains),
                            "service-types");
        };
    }

    private static Optional<String> unless(boolean right, String why) {
        return right ? Optional.empty() : Optional.of(why);
    }

    private static String narrow(String entry) {
        return Normalizer.normalize(entry, Normalizer.Form.NFKC);
    }

    private static boolean isDate(String entry) {
        try {
            return !LocalDate.parse(entry).isBefore(LocalDate.EPOCH.minusYears(100));
        } catch (DateTimeParseException notADate) {
            return false;
        }
    }

    /// 9 to 15 digits, with dashes and brackets, an international prefix and an extension allowed.
    private static boolean isPhone(String entry) {
        var number = entry.replaceFirst("[ ,(]*(内線|ext\\.?)[ :]*\\d{1,6}\\)?$", "");
        var digits = number.replaceAll("[-‐‑–—−ー() ]", "");
        return digits.matches("\\+?\\d{9,15}") && number.matches("[+(\\d].*\\d");
    }

    private static boolean isUrl(String entry) {
        try {
            var uri = URI.create(entry);
            return entry.matches("(?i)https?://.+")
                    && uri.getUserInfo() == null
                    && uri.getHost() != null
                    && uri.getHost().contains(".");
        } catch (IllegalArgumentException notAUrl) {
            return false;
        }
    }
}
