package jp.akashi.party;

/// The 13-digit corporate number (法人番号), whose first digit checks the others.
public final class CorporateNumber {
    private CorporateNumber() {}

    /// Whether 13 digits with a right check digit.
    public static boolean isRight(String text) {
        return text.matches("[0-9]{13}") && withCheckDigit(text.substring(1)).equals(text);
    }

    /// The number of 12 digits with its check digit in front (財務省令で定める算式: 9 − Σ P×Q mod 9, where Q
    /// is 1 and 2 in turn from the right).
    ///
    /// @param twelve 12 digits
    public static String withCheckDigit(String twelve) {
        int sum = 0;
        for (int place = 1; place <= 12; place++) {
            sum += (twelve.charAt(12 - place) - '0') * (place % 2 == 0 ? 2 : 1);
        }
        return 9 - sum % 9 + twelve;
    }
}
