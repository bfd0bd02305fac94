package jp.akashi.kernel;

/// The number an application is received under (受付番号): fiscal-independent year and a serial,
/// `R2026-00042`.
public record ApplicationNumber(int year, int serial) {
    public ApplicationNumber {
        if (year < 2000 || year > 9999 || serial < 1 || serial > 99_999) {
            throw new IllegalArgumentException("not an application number: " + year + "/" + serial);
        }
    }

    public static ApplicationNumber parse(String text) {
        if (!text.matches("R\\d{4}-\\d{5}")) {
            throw new IllegalArgumentException("not an application number: " + text);
        }
        return new ApplicationNumber(
                Integer.parseInt(text.substring(1, 5)), Integer.parseInt(text.substring(6)));
    }

    @Override
    public String toString() {
        return "R%04d-%05d".formatted(year, serial);
    }
}
