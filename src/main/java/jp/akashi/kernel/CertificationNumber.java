package jp.akashi.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The number of a certification (認定番号): identifier, serial within the scheme, year and month of
/// the first certification. Printed per scheme (`AI 0001-2204`, `IP0001-1212`), compared without
/// case and space.
public record CertificationNumber(String prefix, int serial, String month) {
    private static final Pattern FORM =
            Pattern.compile(
                    "(\\p{Alpha}{0,6}|\\p{IsHan}{1,4})-?(\\d{4})-(\\d{2}(?:0[1-9]|1[0-2]))",
                    Pattern.UNICODE_CHARACTER_CLASS);

    public CertificationNumber {
        prefix = prefix.toUpperCase(Locale.ROOT);
        if (serial < 1 || serial > 9999 || !month.matches("\\d{2}(0[1-9]|1[0-2])")) {
            throw new IllegalArgumentException(
                    "not a certification number: " + prefix + serial + "-" + month);
        }
    }

    /// Reads a number as people type it: any case, with or without a space, full-width or not.
    ///
    /// @throws IllegalArgumentException when the text is no such number
    public static CertificationNumber parse(String text) {
        var plain =
                Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .replaceAll("[\\s　_]+", "")
                        .replaceAll("[‐‑‒–—−ー]", "-");
        var form = FORM.matcher(plain);
        if (!form.matches()) {
            throw new IllegalArgumentException("not a certification number");
        }
        return new CertificationNumber(
                form.group(1), Integer.parseInt(form.group(2)), form.group(3));
    }

    /// As printed by a scheme, with its separator after the identifier.
    public String printed(String separator) {
        return prefix + (prefix.isEmpty() ? "" : separator) + "%04d-%s".formatted(serial, month);
    }

    /// The form in addresses and file names: `ai-0001-2204`.
    public String slug() {
        return printed("-").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return slug();
    }
}
