package jp.akashi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Function;
import jp.akashi.kernel.Label;
import jp.akashi.registry.Entry;
import jp.akashi.scheme.Schemes;

/// All services as JSON Lines: a line each, the very tree of its JSON.
record BulkLines(
        Schemes schemes, Source.Publisher publisher, Function<Map<String, Object>, byte[]> printer)
        implements BulkFile {
    @Override
    public String path() {
        return "services.jsonl";
    }

    @Override
    public String mediaType() {
        return "application/jsonl;charset=UTF-8";
    }

    @Override
    public Label label() {
        return new Label(
                "認定サービスと全回答(JSON Lines、1行1サービス)", "Services with all answers, a line each");
    }

    @Override
    public Dialect dialect() {
        return Dialect.PROGRAMS;
    }

    @Override
    public byte[] head(Heading heading) {
        return new byte[0];
    }

    @Override
    public void write(Entry entry, OutputStream out) throws IOException {
        out.write(printer.apply(EntryJson.tree(entry, schemes, publisher)));
        out.write('\n');
    }
}
