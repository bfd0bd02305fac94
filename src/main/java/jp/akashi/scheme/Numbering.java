package jp.akashi.scheme;

import java.time.LocalDate;
import jp.akashi.kernel.CertificationNumber;

/// How a scheme numbers its certifications (認定番号): `AI 0001-2204` is identifier, separator, serial,
/// year and month.
public record Numbering(String prefix, String separator) {
    /// The number of the `serial`-th certification of the scheme, first certified on a day.
    public CertificationNumber number(int serial, LocalDate certifiedOn) {
        var month = "%02d%02d".formatted(certifiedOn.getYear() % 100, certifiedOn.getMonthValue());
        return new CertificationNumber(prefix, serial, month);
    }

    public String print(CertificationNumber number) {
        return prefix + number.printed(separator).substring(prefix.length());
    }
}
