package jp.akashi.committee;

import java.text.Normalizer;
import java.util.Locale;

/// An organisation a member of the committee belongs to or works for (所属・兼職先). The corporate number
/// is empty where it is not known.
///
/// @param capacity in which the member is there: 取締役, 顧問, 兼任講師
public record Affiliation(String corporateNumber, String name, String capacity) {
    private static final int SHORTEST = 2;

    public Affiliation {
        corporateNumber =
                Normalizer.normalize(corporateNumber, Normalizer.Form.NFKC).replaceAll("\\D", "");
        name = name.strip();
        capacity = capacity.strip();
    }

    /// Whether what somebody wrote names this organisation, by its corporate number or its name
    /// without the legal form.
    public boolean isNamedIn(String words) {
        var plain = plain(words);
        var core = plain(name);
        return !corporateNumber.isEmpty() && plain.contains(corporateNumber)
                || core.length() >= SHORTEST && plain.contains(core);
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .replaceAll("株式会社|有限会社|合同会社|\\(株\\)|一般社団法人|一般財団法人|公益財団法人|国立大学法人|学校法人", "")
                .replaceAll("[\\s・]", "")
                .toLowerCase(Locale.ROOT);
    }
}
