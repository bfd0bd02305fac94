package jp.akashi.store.blob;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import jp.akashi.evidence.KeptPictures;
import jp.akashi.kernel.Digest;
import jp.akashi.store.keys.SealedNames;
import jp.akashi.store.keys.Sealer;

/// Pictures of pages in a folder, sealed and named as the documents are. What was kept plainly is
/// thrown away when the folder is opened: it is drawn again.
public final class SealedPictures implements KeptPictures {
    private final Path root;
    private final Sealer sealer;
    private final SealedNames names;

    public SealedPictures(Path root, Sealer sealer, SealedNames names) {
        this.root = root;
        this.sealer = sealer;
        this.names = names;
        try {
            Files.createDirectories(root);
            throwAway();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Optional<byte[]> find(Digest document, int page) {
        var place = place(document, page);
        try {
            return sealer.open(Files.readAllBytes(place), purpose(document, page));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public boolean has(Digest document, int page) {
        return Files.exists(place(document, page));
    }

    @Override
    public void keep(Digest document, int page, byte[] picture) {
        var place = place(document, page);
        try {
            var folder = Files.createDirectories(SealedPlace.folder(root, names.of(document)));
            var aside = Files.createTempFile(folder, "page", SealedPlace.ENDING);
            Files.write(aside, sealer.seal(picture, purpose(document, page)));
            Files.move(
                    aside,
                    place,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void remove(Digest document) {
        var folder = SealedPlace.folder(root, names.of(document));
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var pictures = Files.newDirectoryStream(folder, names.of(document) + "-*")) {
            for (var picture : pictures) {
                Files.deleteIfExists(picture);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String purpose(Digest document, int page) {
        return document.hex() + "-" + page;
    }

    private Path place(Digest document, int page) {
        return SealedPlace.of(root, names.of(document) + "-" + page);
    }

    private void throwAway() throws IOException {
        try (var found = Files.walk(root)) {
            for (var one : found.filter(Files::isRegularFile).toList()) {
                if (!one.toString().endsWith(SealedPlace.ENDING)) {
                    Files.deleteIfExists(one);
                }
            }
        }
    }
}
