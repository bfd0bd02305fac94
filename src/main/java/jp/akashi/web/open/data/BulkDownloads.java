package jp.akashi.web.open.data;

import java.util.Optional;
import java.util.stream.Collectors;
import jp.akashi.export.BulkFile;
import jp.akashi.export.Heading;
import jp.akashi.kernel.Label;
import jp.akashi.web.kit.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The files with the whole register, each under its path below `/data`.
@Controller
public class BulkDownloads {
    private final Shelves shelves;

    public BulkDownloads(Shelves shelves) {
        this.shelves = shelves;
    }

    /// @param header `id` for the ids of the columns in place of their names
    @GetMapping("/data/{*path}")
    public View show(@PathVariable String path, @RequestParam(defaultValue = "") String header) {
        var file = find(path.substring(1));
        if (file.isEmpty()) {
            return unknown();
        }
        var heading = heading(header);
        if (heading.isEmpty()) {
            return Problem.wrong(
                    "header",
                    new Label(
                            "見出しの指定は「id」(列のID)または「ja」(日本語)です。",
                            "The headings are either id (the ids of the columns) or ja (Japanese)."));
        }
        return shelves.isReady()
                ? new Download(file.get(), shelves.copy(file.get(), heading.get()), heading.get())
                : Problem.of(Problem.Kind.NOT_READY);
    }

    private Optional<BulkFile> find(String path) {
        return shelves.bulk().files().stream().filter(file -> file.path().equals(path)).findFirst();
    }

    private static Optional<Heading> heading(String header) {
        return switch (header) {
            case "", "ja" -> Optional.of(Heading.JAPANESE);
            case "id" -> Optional.of(Heading.IDS);
            default -> Optional.empty();
        };
    }

    private Problem unknown() {
        var paths =
                shelves.bulk().files().stream()
                        .map(file -> "/data/" + file.path())
                        .collect(Collectors.joining(", "));
        return Problem.notFound(
                new Label(
                        "このファイルはありません。全件のファイル: " + paths,
                        "There is no such file. The files with the whole register: " + paths));
    }
}
