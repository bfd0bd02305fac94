package jp.akashi.web.open.data;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.export.Source;
import jp.akashi.export.Times;
import jp.akashi.kernel.Label;
import jp.akashi.store.shelf.Snapshot;
import jp.akashi.web.kit.Data;
import jp.akashi.web.kit.Problem;
import jp.akashi.web.kit.Redirect;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.View;

/// The daily copies of the register: which there are, and their files, which never change.
@Controller
public class SnapshotFiles {
    private final Shelves shelves;
    private final Source.Publisher publisher;

    public SnapshotFiles(Shelves shelves, Source.Publisher publisher) {
        this.shelves = shelves;
        this.publisher = publisher;
    }

    @GetMapping("/data/snapshots.json")
    public Data list() {
        return Data.json(
                Map.of("snapshots", shelves.snapshots().list().stream().map(this::tree).toList()));
    }

    @GetMapping({"/data/snapshots", "/data/snapshots/"})
    public Redirect page() {
        return Redirect.to("/data#snapshots");
    }

    @GetMapping("/data/snapshots/{day}/{name}")
    public View file(@PathVariable String day, @PathVariable String name) {
        return read(day)
                .flatMap(shelves.snapshots()::find)
                .flatMap(snapshot ->
                        snapshot.find(name)
                                .flatMap(kept ->
                                        shelves.snapshots()
                                                .file(snapshot.day(), name)
                                                .<View>map(path -> new KeptFile(path, kept))))
                .orElseGet(() ->
                        Problem.notFound(
                                new Label(
                                        "この日付またはファイルの写しはありません。一覧は /data/snapshots.json にあります。",
                                        "There is no such snapshot or file. They are listed at /data/snapshots.json.")));
    }

    private Map<String, Object> tree(Snapshot snapshot) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("date", snapshot.day().toString());
        tree.put("madeAt", Times.print(snapshot.madeAt()));
        tree.put("services", snapshot.services());
        tree.put("files", files(snapshot));
        return tree;
    }

    private List<Map<String, Object>> files(Snapshot snapshot) {
        return snapshot.files().stream()
                .map(file -> {
                    var tree = new LinkedHashMap<String, Object>();
                    tree.put("name", file.name());
                    tree.put("address", publisher.address().apply(path(snapshot, file)));
                    tree.put("size", file.size());
                    tree.put("sha256", file.sha256());
                    return (Map<String, Object>) tree;
                })
                .toList();
    }

    static String path(Snapshot snapshot, Snapshot.Kept file) {
        return "/data/snapshots/%s/%s".formatted(snapshot.day(), file.name());
    }

    private static Optional<LocalDate> read(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// A file of a snapshot on its way; its digest is its fingerprint for ever.
    private record KeptFile(Path path, Snapshot.Kept kept) implements View {
        @Override
        public void render(
                @Nullable Map<String, ?> model,
                HttpServletRequest request,
                HttpServletResponse response)
                throws IOException {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
            if (new ServletWebRequest(request, response)
                    .checkNotModified("\"" + kept.sha256() + "\"")) {
                return;
            }
            response.setContentType(type(kept.name()));
            response.setContentLengthLong(kept.size());
            if (!request.getMethod().equals("HEAD")) {
                Files.copy(path, response.getOutputStream());
            }
        }

        private static String type(String name) {
            return name.endsWith(".gz")
                    ? "application/gzip"
                    : name.endsWith(".json")
                            ? "application/json"
                            : name.endsWith(".csv")
                                    ? "text/csv;charset=UTF-8"
                                    : "text/plain;charset=UTF-8";
        }
    }
}
