package jp.akashi.paper.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/// How cells show their numbers: days, percents and units in quotes become part of the words.
final class NumberFormats {
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");
    private static final LocalDate FIRST_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);
    private static final int PRECISION = 15;

    /// Excel writes no longer ones.
    private static final int LONGEST = 255;

    private final List<String> byStyle;
    private final Map<String, Boolean> days = new HashMap<>();
    private final boolean from1904;

    private NumberFormats(List<String> byStyle, boolean from1904) {
        this.byStyle = byStyle;
        this.from1904 = from1904;
    }

    /// @param from1904 whether the workbook counts its days from 1904
    static NumberFormats read(byte[] styles, boolean from1904) throws XMLStreamException {
        var own = new HashMap<Integer, String>();
        var byStyle = new ArrayList<String>();
        boolean inside = false;
        for (var xml = new Xml(styles); xml.next(); ) {
            inside = inside ? !xml.ends("cellXfs") : xml.begins("cellXfs");
            if (xml.begins("numFmt") && xml.attribute("formatCode").length() <= LONGEST) {
                own.put(number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
            } else if (inside && xml.begins("xf")) {
                byStyle.add(code(number(xml.attribute("numFmtId")), own));
            }
        }
        return new NumberFormats(byStyle, from1904);
    }

    static NumberFormats none() {
        return new NumberFormats(List.of(), false);
    }

    /// The number as a person reads it off the sheet.
    String shown(BigDecimal number, String style) {
        var format =
                style.isEmpty() || number(style) >= byStyle.size()
                        ? ""
                        : byStyle.get(number(style));
        var plain = LITERAL.matcher(format).replaceAll("");
        if (days.computeIfAbsent(plain, NumberFormats::isDay)
                && number.signum() >= 0
                && number.compareTo(BigDecimal.valueOf(2_958_465)) <= 0) {
            var first = from1904 ? FIRST_1904 : FIRST_1900;
            return first.plusDays(number.setScale(0, RoundingMode.FLOOR).intValueExact())
                    .toString();
        }
        var rounded = number.round(new MathContext(PRECISION));
        if (plain.contains("%")) {
            return plain(rounded.movePointRight(2)) + "%";
        }
        return before(format) + plain(rounded) + behind(format);
    }

    private static String plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    private static String before(String format) {
        var literal = LITERAL.matcher(format);
        return literal.lookingAt() ? literal.group(1) : "";
    }

    private static String behind(String format) {
        var literal =
                Pattern.compile("[0#?]" + LITERAL.pattern()).matcher(format.split(";", -1)[0]);
        return literal.find() ? literal.group(1) : "";
    }

    /// Whether the format shows a day, in a calendar of whatever country.
    private static boolean isDay(String format) {
        var letters = format.replaceAll("\\[[^\\]]*]|\\\\.|_.|\\*.", "").toLowerCase(Locale.ROOT);
        boolean month = letters.replaceFirst("^[^ge]*", "").contains("m");
        return (month || letters.matches("[^yd年]*[yd年].*")) && !letters.contains("general");
    }

    private static String code(int id, Map<Integer, String> own) {
        boolean day =
                id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58;
        return own.getOrDefault(id, day ? "yyyy/m/d" : id == 9 || id == 10 ? "0%" : "");
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
