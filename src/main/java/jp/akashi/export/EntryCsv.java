package jp.akashi.export;

import jp.akashi.kernel.Label;
import jp.akashi.registry.Entry;

/// The answers of a service as a table that opens in a spreadsheet.
public final class EntryCsv implements Export {
    @Override
    public String suffix() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv;charset=UTF-8";
    }

    @Override
    public Label label() {
        return new Label("CSV", "CSV");
    }

    @Override
    public Content content(Entry entry, Source source) {
        return content(entry, source, Heading.JAPANESE);
    }

    @Override
    public Content content(Entry entry, Source source, Heading heading) {
        var table = new AnswersCsv(source.schemes(), Dialect.PEOPLE);
        return new Content.Text(out -> {
            out.write(table.head(heading));
            table.write(entry, out);
        });
    }
}
