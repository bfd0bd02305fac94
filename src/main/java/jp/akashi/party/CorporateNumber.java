package jp.akashi.party;

/// The 13-digit corporate number (法人番号), whose first digit checks the others.
public final class CorporateNumber {
    private CorporateNumber() {}

    /// Whether 13 digits with a right check digit (財務省令で定める算式: 9 − Σ P×Q mod 9, weights 1 and 2
    /// from the right).
    public static boolean isRight(String text) {
        if (!text.matches("[0-9]{13}")) {
            return false;
        }
        int sum = 0;
        for (int place = 1; place <= 12; place++) {
            sum += (text.charAt(13 - place) - '0') * (place % 2 == 0 ? 2 : 1);
        }
        return text.charAt(0) - '0' == 9 - sum % 9;
    }
}
