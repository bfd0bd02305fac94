package jp.akashi.paper.register;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.akashi.item.Typed;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.FileText;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.paper.Words;
import jp.akashi.takeover.Column;
import jp.akashi.takeover.EarlierRegister;
import jp.akashi.takeover.TakeoverRules;

/// Reads the file of an earlier register: CSV (RFC 4180) as Excel or a program wrote it, strictly
/// and within bounds. Whatever is wrong with the file itself refuses it as a whole.
public final class RegisterFile {
    private static final Words WORDS = Words.of("register");
    private static final Pattern AS_TEXT = Pattern.compile("=\"([^\"]*)\"");
    private static final int MOST_FAULTS = 50;

    private final List<Obstacle> faults = new ArrayList<>();

    private RegisterFile() {}

    /// @return the lines; or TKO-01 with what is wrong
    public static Outcome<EarlierRegister> read(Path file) {
        try {
            long size = Files.size(file);
            if (size == 0) {
                return Outcome.refused(fault("empty"));
            }
            if (size > bound("bytes")) {
                return Outcome.refused(fault("too-large").with("limit", bound("bytes") >> 20));
            }
            var bytes = Files.readAllBytes(file);
            if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
                return Outcome.refused(fault("workbook"));
            }
            var text = FileText.read(bytes);
            if (text.isEmpty()) {
                return Outcome.refused(fault("encoding").with("line", FileText.firstBroken(bytes)));
            }
            var named =
                    new EarlierRegister.File(
                            String.valueOf(file.getFileName()),
                            Digest.of(bytes),
                            text.get().encoding());
            return new RegisterFile().read(text.get().words(), named);
        } catch (IOException gone) {
            throw new UncheckedIOException("a file that cannot be read: " + file, gone);
        }
    }

    private Outcome<EarlierRegister> read(String text, EarlierRegister.File file) {
        var records = records(text);
        return records.isEmpty()
                ? Outcome.refused(faults.isEmpty() ? List.of(fault("empty")) : faults)
                : RegisterColumns.of(records.getFirst().getFields())
                        .then(columns -> lines(records.subList(1, records.size()), columns, file));
    }

    /// The records but for blank ones; none, and a fault, where the file is no CSV.
    private List<CsvRecord> records(String text) {
        var records = new ArrayList<CsvRecord>();
        if (text.chars().filter(each -> each == '"').count() % 2 != 0) {
            faults.add(fault("quote").with("line", text.lines().count()));
            return records;
        }
        try (var csv =
                CsvReader.builder()
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .skipEmptyLines(true)
                        .ofCsvRecord(withoutHint(text))) {
            for (var each : csv) {
                if (records.size() > bound("lines")) {
                    faults.add(fault("too-many-lines").with("limit", bound("lines")));
                    return List.of();
                }
                if (!isBlank(each)) {
                    records.add(each);
                }
            }
            return records;
        } catch (CsvParseException broken) {
            var at = records.isEmpty() ? 1 : records.getLast().getStartingLineNumber() + 1;
            faults.add(fault("quote").with("line", at));
            return List.of();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// Excel's line about the separator says nothing; it stays as a blank one, so that lines count.
    private static String withoutHint(String text) {
        return text.regionMatches(true, 0, "sep=,", 0, 5)
                ? "\n" + text.substring(5).stripLeading()
                : text;
    }

    private static boolean isBlank(CsvRecord record) {
        return record.getFields().stream().allMatch(String::isBlank);
    }

    private Outcome<EarlierRegister> lines(
            List<CsvRecord> records, RegisterColumns columns, EarlierRegister.File file) {
        var lines = new ArrayList<EarlierRegister.Line>();
        for (var record : records) {
            line(record, columns).ifPresent(lines::add);
            if (faults.size() >= MOST_FAULTS) {
                return Outcome.refused(faults);
            }
        }
        if (lines.isEmpty() && faults.isEmpty()) {
            faults.add(fault("empty"));
        }
        return faults.isEmpty()
                ? Outcome.done(
                        new EarlierRegister(file, columns.header(), columns.leftOut(), lines))
                : Outcome.refused(faults);
    }

    private Optional<EarlierRegister.Line> line(CsvRecord record, RegisterColumns columns) {
        int line = (int) record.getStartingLineNumber();
        var fields = record.getFields();
        boolean beyond = fields.stream().skip(columns.width()).anyMatch(each -> !each.isBlank());
        if (fields.size() < columns.width() || beyond) {
            faults.add(
                    fault("width")
                            .with("line", line)
                            .with("given", fields.size())
                            .with("expected", columns.width()));
            return Optional.empty();
        }
        var cells = new EnumMap<Column, String>(Column.class);
        columns.places()
                .forEach((column, place) -> {
                    var heading = columns.header().getOrDefault(column, column.key());
                    cells.put(column, cell(fields.get(place), line, heading));
                });
        return Optional.of(new EarlierRegister.Line(line, cells));
    }

    /// Words only: what Excel would work out is refused, but for the way in which it writes digits
    /// down as words (`="0003"`).
    private String cell(String raw, int line, String heading) {
        var asText = AS_TEXT.matcher(raw.strip());
        var words = asText.matches() ? asText.group(1) : raw;
        if (words.length() > bound("cell")) {
            faults.add(at("cell-long", line, heading).with("limit", bound("cell")));
            return "";
        }
        if (words.stripLeading().startsWith("=")) {
            faults.add(at("formula", line, heading));
            return "";
        }
        if (words.chars().anyMatch(each -> each < ' ' && "\t\r\n".indexOf(each) < 0)) {
            faults.add(at("control", line, heading));
            return "";
        }
        return Typed.clean(words);
    }

    private static Obstacle at(String kind, int line, String heading) {
        return fault(kind).with("line", line).with("column", heading);
    }

    private static Obstacle fault(String kind) {
        return Obstacle.of(TakeoverRules.FILE, "case", kind);
    }

    private static long bound(String what) {
        return Long.parseLong(WORDS.get("file." + what));
    }
}
