package jp.akashi.web.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import jp.akashi.evidence.KeptPictures;
import jp.akashi.evidence.StoredFiles;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Outcome;
import jp.akashi.paper.PageImages;
import jp.akashi.paper.PageWords;
import org.springframework.stereotype.Component;

/// Pages of filed documents as pictures, and where the letters stand on them. A picture is drawn
/// once and kept beside the data; what is lost is drawn again.
@Component
public class PagePictures {
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final int MOST_LETTERED = 200;
    private static final System.Logger LOG = System.getLogger(PagePictures.class.getName());
    private final StoredFiles files;
    private final PageImages images;
    private final Map<String, List<PageWords.Letter>> letters =
            Collections.synchronizedMap(new Latest<>(MOST_LETTERED));
    private final Semaphore ahead = new Semaphore(1);
    private final KeptPictures kept;
    private final Path aside;

    public PagePictures(StoredFiles files, KeptPictures kept, Aside aside) {
        this.files = files;
        this.kept = kept;
        this.aside = aside.folder();
        this.images = new PageImages(LONGEST, this.aside);
    }

    /// The picture of a page, counted from 1, as PNG.
    public Outcome<byte[]> png(Digest document, int page) {
        return kept.find(document, page).map(Outcome::done).orElseGet(() -> draw(document, page));
    }

    /// Draws a page that will be asked for next, while its reader is busy with another.
    public void drawAhead(Digest document, int page) {
        if (page > 0 && !kept.has(document, page) && ahead.tryAcquire()) {
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
        var read =
                files.has(document)
                        ? reading(document, bytes -> PageWords.read(bytes, page, aside))
                        : List.<PageWords.Letter>of();
        letters.put(key, read);
        return read;
    }

    /// Forgets the pictures and the letters of a document that is given back.
    public void remove(Digest document) {
        letters.keySet().removeIf(key -> key.startsWith(document.hex()));
        kept.remove(document);
    }

    /// Of a document that was given back there is no picture.
    private Outcome<byte[]> draw(Digest document, int page) {
        if (!files.has(document)) {
            return Outcome.refused(List.of());
        }
        var drawn = reading(document, bytes -> images.png(bytes, page));
        if (drawn instanceof Outcome.Done<byte[]>(var png)) {
            kept.keep(document, page, png);
        }
        return drawn;
    }

    private <T> T reading(Digest document, Function<SeekableByteChannel, T> work) {
        try (var bytes = files.channel(document)) {
            return work.apply(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
