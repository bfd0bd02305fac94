package jp.akashi.web.open;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.akashi.export.Addresses;
import jp.akashi.export.Content;
import jp.akashi.export.Export;
import jp.akashi.export.Exports;
import jp.akashi.export.Heading;
import jp.akashi.export.Source;
import jp.akashi.kernel.Label;
import jp.akashi.kernel.Tokyo;
import jp.akashi.paper.sheet.BookWriter;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Data;
import jp.akashi.web.kit.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The entry of a service in every form there is (`Exports.ALL`), by the suffix of its address.
@Controller
public class ServiceExports {
    private final Registry registry;
    private final Schemes schemes;
    private final Source.Publisher publisher;
    private final InstantSource clock;

    public ServiceExports(
            Registry registry, Schemes schemes, Source.Publisher publisher, InstantSource clock) {
        this.registry = registry;
        this.schemes = schemes;
        this.publisher = publisher;
        this.clock = clock;
    }

    /// @param header `id` for the ids of the columns in place of their names
    @GetMapping("/services/{number:[^.]+}.{suffix:.+}")
    public View show(
            @PathVariable String number,
            @PathVariable String suffix,
            @RequestParam(defaultValue = "") String header) {
        var export = Exports.find(suffix);
        if (export.isEmpty()) {
            return unknownFormat();
        }
        var heading = Headings.read(header);
        if (heading.isEmpty()) {
            return Headings.unknown();
        }
        return find(number)
                .<View>map(entry -> data(export.get(), entry, heading.get()))
                .orElseGet(ServiceExports::unknown);
    }

    private Data data(Export export, Entry entry, Heading heading) {
        var source = new Source(schemes, publisher, Tokyo.today(clock));
        var content = export.content(entry, source, heading);
        var data = Data.of(export.mediaType(), bytes(content));
        return content instanceof Content.Tree
                ? data
                : data.with(
                        "Content-Disposition",
                        "attachment; filename=\"%s.%s\""
                                .formatted(Addresses.fileName(entry), export.suffix()));
    }

    private static byte[] bytes(Content content) {
        return switch (content) {
            case Content.Tree(var root) -> Data.json(root).bytes();
            case Content.Book(var sheets) -> BookWriter.write(sheets);
            case Content.Text(var writing) -> written(writing);
        };
    }

    private static byte[] written(Content.Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException("a text in memory", broken);
        }
        return bytes.toByteArray();
    }

    private static Problem unknownFormat() {
        var formats =
                Exports.ALL.stream()
                        .map(export -> "." + export.suffix())
                        .collect(Collectors.joining(", "));
        return Problem.notFound(
                new Label(
                        "この形式はありません。アドレスの末尾は次のいずれかにしてください: " + formats,
                        "There is no such format. The address ends in one of: " + formats));
    }

    private static Problem unknown() {
        return Problem.notFound(
                new Label(
                        "この認定番号のサービスは、台帳にありません。",
                        "There is no service of this certification number in the register."));
    }

    private Optional<Entry> find(String number) {
        return Picked.of(List.of(number)).numbers().stream().findFirst().flatMap(registry::find);
    }
}
