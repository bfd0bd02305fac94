package jp.akashi.web.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import jp.akashi.evidence.StoredFiles;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Outcome;
import jp.akashi.paper.PageImages;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Pages of filed documents as pictures. A picture is drawn once and kept beside the data; what is
/// lost is drawn again.
@Component
public class PagePictures {
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private final StoredFiles files;
    private final PageImages images = new PageImages(LONGEST);
    private final Path kept;

    PagePictures(StoredFiles files, Environment environment) {
        this.files = files;
        this.kept = Path.of(environment.getProperty("akashi.data", "data")).resolve("pages");
    }

    /// The picture of a page, counted from 1, as PNG.
    public Outcome<byte[]> png(Digest document, int page) {
        var place =
                kept.resolve(document.hex().substring(0, 2))
                        .resolve(document.hex() + "-" + page + ".png");
        try {
            return Files.exists(place)
                    ? Outcome.done(Files.readAllBytes(place))
                    : draw(document, page, place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome<byte[]> draw(Digest document, int page, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        var copy = Files.createTempFile(place.getParent(), "document", ".pdf");
        try {
            try (var bytes = files.open(document)) {
                Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            var drawn = images.png(copy, page);
            if (drawn instanceof Outcome.Done<byte[]>(var png)) {
                keep(png, place);
            }
            return drawn;
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static void keep(byte[] png, Path place) throws IOException {
        var aside = Files.createTempFile(place.getParent(), "page", ".png");
        Files.write(aside, png);
        Files.move(
                aside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
