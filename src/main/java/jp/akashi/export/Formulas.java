package jp.akashi.export;

/// Tells the texts that a spreadsheet would take for a formula.
final class Formulas {
    private Formulas() {}

    /// Texts that begin with one of `= + - @`, also as full-width signs, with a tab or a line end.
    /// A true number is none.
    static boolean isOne(String text) {
        if (text.isEmpty()) {
            return false;
        }
        return switch (text.charAt(0)) {
            case '=', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠' -> true;
            case '+', '-' -> !isNumber(text);
            default -> false;
        };
    }

    private static boolean isNumber(String text) {
        int at = 1;
        int digits = 0;
        boolean point = false;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '.' && !point && digits > 0) {
                point = true;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else {
                return false;
            }
        }
        return digits > 0 && text.charAt(text.length() - 1) != '.';
    }
}
