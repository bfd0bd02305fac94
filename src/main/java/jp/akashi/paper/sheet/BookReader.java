package jp.akashi.paper.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/// Reads a workbook (xlsx) within bounds, judging by content and not by name.
public final class BookReader {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final int MOST_SHEETS = 20;
    private static final String WORKBOOK = "xl/workbook.xml";
    private final BookLimits limits;

    public BookReader(BookLimits limits) {
        this.limits = limits;
    }

    /// @throws UnreadableBook when the file is no such workbook
    public Book read(byte[] file) throws UnreadableBook {
        check(file);
        try {
            return read(Parts.unpack(file, limits.unpacked()));
        } catch (UnreadableBook refused) {
            throw refused;
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            throw new UnreadableBook(BookFault.BROKEN);
        }
    }

    private void check(byte[] file) throws UnreadableBook {
        if (file.length == 0) {
            throw new UnreadableBook(BookFault.EMPTY);
        }
        if (file.length > limits.bytes()) {
            throw new UnreadableBook(BookFault.TOO_LARGE);
        }
        if (startsWith(file, OLE2)) {
            throw new UnreadableBook(isLocked(file) ? BookFault.LOCKED : BookFault.NOT_XLSX);
        }
        if (!startsWith(file, ZIP)) {
            throw new UnreadableBook(BookFault.NOT_XLSX);
        }
    }

    private Book read(Parts parts) throws UnreadableBook, XMLStreamException {
        if (parts.find(WORKBOOK).isEmpty()) {
            throw new UnreadableBook(BookFault.NOT_XLSX);
        }
        var targets = targets(parts.get("xl/_rels/workbook.xml.rels"));
        var sheets = new ArrayList<Map.Entry<String, String>>();
        boolean from1904 = false;
        for (var xml = new Xml(parts.get(WORKBOOK)); xml.next(); ) {
            if (xml.begins("sheet")) {
                sheets.add(
                        Map.entry(
                                xml.attribute("name"),
                                targets.getOrDefault(xml.attribute("id"), "")));
            } else if (xml.begins("workbookPr")) {
                from1904 = xml.attribute("date1904").matches("1|true");
            }
        }
        var styles = parts.find("xl/styles.xml");
        var formats =
                styles.isPresent()
                        ? NumberFormats.read(styles.get(), from1904)
                        : NumberFormats.none();
        var reader = new GridReader(shared(parts), formats, limits.cells());
        return new Book(grids(sheets, parts, reader));
    }

    /// A part that is called by several names is read once.
    private static List<Grid> grids(
            List<Map.Entry<String, String>> sheets, Parts parts, GridReader reader)
            throws UnreadableBook, XMLStreamException {
        if (sheets.size() > MOST_SHEETS) {
            throw new UnreadableBook(BookFault.TOO_DEMANDING);
        }
        var read = new HashMap<String, Grid>();
        var grids = new ArrayList<Grid>();
        for (var sheet : sheets) {
            var part = sheet.getValue();
            var there = read.get(part);
            var grid =
                    there == null
                            ? reader.read(sheet.getKey(), parts.get(part))
                            : new Grid(sheet.getKey(), there.cells());
            read.put(part, grid);
            grids.add(grid);
        }
        return grids;
    }

    private static List<String> shared(Parts parts) throws XMLStreamException {
        var shared = new ArrayList<String>();
        var part = parts.find("xl/sharedStrings.xml");
        if (part.isPresent()) {
            for (var xml = new Xml(part.get()); xml.next(); ) {
                if (xml.begins("si")) {
                    shared.add(xml.words("si"));
                }
            }
        }
        return shared;
    }

    /// The parts of the sheets by the ids the workbook calls them.
    private static Map<String, String> targets(byte[] relations) throws XMLStreamException {
        var targets = new HashMap<String, String>();
        for (var xml = new Xml(relations); xml.next(); ) {
            if (xml.begins("Relationship")) {
                var target = xml.attribute("Target");
                targets.put(
                        xml.attribute("Id"),
                        target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        return targets;
    }

    /// A workbook behind a password is a container with a stream of this name.
    private static boolean isLocked(byte[] file) {
        var text = new String(file, StandardCharsets.UTF_16LE);
        return text.contains("EncryptedPackage");
    }

    private static boolean startsWith(byte[] file, byte[] magic) {
        return file.length >= magic.length
                && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
    }
}
