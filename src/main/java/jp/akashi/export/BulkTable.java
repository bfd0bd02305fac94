package jp.akashi.export;

import java.io.IOException;
import java.io.OutputStream;
import jp.akashi.kernel.Label;
import jp.akashi.registry.Entry;

/// A table of all services as CSV.
record BulkTable(String path, Label label, CsvTable table) implements BulkFile {
    @Override
    public String mediaType() {
        return "text/csv;charset=UTF-8";
    }

    @Override
    public Dialect dialect() {
        return table.dialect();
    }

    @Override
    public byte[] head(Heading heading) {
        return table.head(heading);
    }

    @Override
    public void write(Entry entry, OutputStream out) throws IOException {
        table.write(entry, out);
    }
}
