package jp.akashi.web.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import jp.akashi.evidence.StoredFiles;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Outcome;
import jp.akashi.paper.PageImages;
import jp.akashi.paper.PageWords;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Pages of filed documents as pictures, and where the letters stand on them. A picture is drawn
/// once and kept beside the data; what is lost is drawn again.
@Component
public class PagePictures {
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final int MOST_LETTERED = 200;
    private static final System.Logger LOG = System.getLogger(PagePictures.class.getName());
    private final StoredFiles files;
    private final PageImages images = new PageImages(LONGEST);
    private final Map<String, List<PageWords.Letter>> letters =
            Collections.synchronizedMap(new Latest<>(MOST_LETTERED));
    private final Semaphore ahead = new Semaphore(1);
    private final Path kept;

    public PagePictures(StoredFiles files, Environment environment) {
        this.files = files;
        this.kept = Path.of(environment.getProperty("akashi.data", "data")).resolve("pages");
    }

    /// The picture of a page, counted from 1, as PNG.
    public Outcome<byte[]> png(Digest document, int page) {
        var place = place(document, page);
        try {
            return Files.exists(place)
                    ? Outcome.done(Files.readAllBytes(place))
                    : draw(document, page, place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Draws a page that will be asked for next, while its reader is busy with another.
    public void drawAhead(Digest document, int page) {
        if (page > 0 && !Files.exists(place(document, page)) && ahead.tryAcquire()) {
            Thread.startVirtualThread(() -> {
                try {
                    png(document, page);
                } catch (RuntimeException isDrawnWhenAskedFor) {
                    LOG.log(System.Logger.Level.DEBUG, "not drawn ahead", isDrawnWhenAskedFor);
                } finally {
                    ahead.release();
                }
            });
        }
    }

    /// Where the letters of a page stand; none where it has no text.
    public List<PageWords.Letter> letters(Digest document, int page) {
        var key = document.hex() + "-" + page;
        var known = letters.get(key);
        if (known != null) {
            return known;
        }
        try {
            Files.createDirectories(kept);
            var read =
                    files.has(document)
                            ? withCopy(document, kept, copy -> PageWords.read(copy, page))
                            : List.<PageWords.Letter>of();
            letters.put(key, read);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Forgets the pictures and the letters of a document that is given back.
    public void remove(Digest document) {
        letters.keySet().removeIf(key -> key.startsWith(document.hex()));
        var folder = kept.resolve(document.hex().substring(0, 2));
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var pictures = Files.newDirectoryStream(folder, document.hex() + "-*")) {
            for (var picture : pictures) {
                Files.deleteIfExists(picture);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path place(Digest document, int page) {
        return kept.resolve(document.hex().substring(0, 2))
                .resolve(document.hex() + "-" + page + ".png");
    }

    /// Of a document that was given back there is no picture.
    private Outcome<byte[]> draw(Digest document, int page, Path place) throws IOException {
        if (!files.has(document)) {
            return Outcome.refused(List.of());
        }
        Files.createDirectories(kept.resolve(document.hex().substring(0, 2)));
        var drawn = withCopy(document, kept, copy -> images.png(copy, page));
        if (drawn instanceof Outcome.Done<byte[]>(var png)) {
            keep(png, place);
        }
        return drawn;
    }

    private <T> T withCopy(Digest document, Path folder, Function<Path, T> work)
            throws IOException {
        var copy = Files.createTempFile(folder, "document", ".pdf");
        try {
            try (var bytes = files.open(document)) {
                Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            return work.apply(copy);
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
