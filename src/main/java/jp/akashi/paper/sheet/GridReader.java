package jp.akashi.paper.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/// Reads the cells of one sheet.
final class GridReader {
    /// A number has no more letters, and no more digits before or behind its point.
    private static final int MOST_DIGITS = 40;

    private static final Content UNSHOWN = new Content.Fault("#NUM!");
    private final List<String> shared;
    private final NumberFormats formats;
    private int cellsLeft;

    GridReader(List<String> shared, NumberFormats formats, int cells) {
        this.shared = shared;
        this.formats = formats;
        cellsLeft = cells;
    }

    Grid read(String name, byte[] part) throws XMLStreamException, UnreadableBook {
        var cells = new TreeMap<Place, Content>();
        int row = -1;
        int column = -1;
        for (var xml = new Xml(part); xml.next() && !xml.ends("sheetData"); ) {
            if (xml.begins("row")) {
                row =
                        xml.attribute("r").isEmpty()
                                ? row + 1
                                : Integer.parseInt(xml.attribute("r")) - 1;
                column = -1;
            } else if (xml.begins("c")) {
                var place = place(xml.attribute("r"), row, column + 1);
                column = place.column();
                content(xml).ifPresent(content -> cells.put(place, content));
                if (cells.size() > cellsLeft) {
                    throw new UnreadableBook(BookFault.TOO_DEMANDING);
                }
            }
        }
        cellsLeft -= cells.size();
        return new Grid(name, cells);
    }

    private static Place place(String address, int row, int column) {
        return address.isEmpty() ? new Place(row, column) : Place.parse(address);
    }

    private Optional<Content> content(Xml xml) throws XMLStreamException, UnreadableBook {
        var type = xml.attribute("t");
        var style = xml.attribute("s");
        boolean formula = false;
        var words = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("f")) {
                formula = true;
            } else if (xml.begins("v")) {
                words = xml.text();
            } else if (xml.begins("is")) {
                words = xml.words("is");
            }
        }
        if (formula) {
            return Optional.of(new Content.Formula());
        }
        return words.isEmpty() ? Optional.empty() : content(type, style, words);
    }

    private Optional<Content> content(String type, String style, String raw) throws UnreadableBook {
        return switch (type) {
            case "s" -> text(shared(raw));
            case "e" -> Optional.of(new Content.Fault(raw));
            case "b" -> text(raw.equals("1") ? "はい" : "いいえ");
            case "", "n" -> number(raw, style);
            case "str" -> text(Xml.unescaped(raw));
            default -> text(raw);
        };
    }

    /// A few letters such as `1e9999999` stand for a number that fills the memory when it is
    /// written out; no sheet shows such a number.
    private Optional<Content> number(String raw, String style) {
        if (raw.length() > MOST_DIGITS) {
            return Optional.of(UNSHOWN);
        }
        var number = new BigDecimal(raw);
        long whole = (long) number.precision() - number.scale();
        return Math.abs((long) number.scale()) > MOST_DIGITS || Math.abs(whole) > MOST_DIGITS
                ? Optional.of(UNSHOWN)
                : text(formats.shown(number, style));
    }

    private static Optional<Content> text(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(new Content.Text(text));
    }

    private String shared(String index) throws UnreadableBook {
        int at = Integer.parseInt(index);
        if (at < 0 || at >= shared.size()) {
            throw new UnreadableBook(BookFault.BROKEN);
        }
        return shared.get(at);
    }
}
