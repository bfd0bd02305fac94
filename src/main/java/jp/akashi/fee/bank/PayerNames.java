package jp.akashi.fee.bank;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/// Brings names of payers (振込名義) into one form, so that what a bank writes and what an applicant
/// wrote can be compared: kana of one width and size, marks and spaces gone, kinds of corporations
/// left out.
public final class PayerNames {
    private static final String SMALL = "ァィゥェォッャュョヮヵヶヲヰヱヂヅ";
    private static final String LARGE = "アイウエオツヤユヨワカケオイエジズ";
    private static final int TO_KATAKANA = 'ァ' - 'ぁ';
    private static final Map<String, String> VOICED =
            Map.of("゛", "\u3099", "゜", "\u309a", "ﾞ", "\u3099", "ﾟ", "\u309a");

    private final LegalForms forms;

    public PayerNames(LegalForms forms) {
        this.forms = forms;
    }

    /// The name in the one form; empty when nothing of it is left.
    public String plain(String name) {
        var plain = name;
        for (var mark : VOICED.entrySet()) {
            plain = plain.replace(mark.getKey(), mark.getValue());
        }
        plain = Normalizer.normalize(plain, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        var letters = new StringBuilder(plain.length());
        plain.chars()
                .map(PayerNames::letter)
                .filter(PayerNames::isKept)
                .forEach(one -> letters.append((char) one));
        return forms.without(letters.toString()).replaceAll("[()]", "");
    }

    private static int letter(int one) {
        int kana = one >= 'ぁ' && one <= 'ゖ' ? one + TO_KATAKANA : one;
        int at = SMALL.indexOf(kana);
        return at < 0 ? kana : LARGE.charAt(at);
    }

    private static boolean isKept(int one) {
        return Character.isLetterOrDigit(one) && one != 'ー' || one == '(' || one == ')';
    }
}
