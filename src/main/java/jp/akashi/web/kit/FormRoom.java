package jp.akashi.web.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.akashi.kernel.PersonId;
import org.springframework.http.HttpStatus;

/// The room for forms with files that are being read: one account sends only so many at once, and
/// all of them together never so much that no room would be left for anybody else.
final class FormRoom {
    static final int MOST_AT_ONCE = 4;

    private final Path folder;
    private final long least;
    private final Map<PersonId, Integer> inHand = new HashMap<>();
    private long promised;

    /// @param folder on the disk the forms are read on
    /// @param least how many bytes stay free there
    FormRoom(Path folder, long least) {
        this.folder = folder;
        this.least = least;
    }

    /// Keeps room for a form; whoever got some gives it back.
    ///
    /// @return what to answer when there is none
    synchronized Optional<HttpStatus> enter(PersonId person, long bytes) throws IOException {
        if (inHand.getOrDefault(person, 0) >= MOST_AT_ONCE) {
            return Optional.of(HttpStatus.TOO_MANY_REQUESTS);
        }
        if (Files.getFileStore(folder).getUsableSpace() - promised - bytes < least) {
            return Optional.of(HttpStatus.INSUFFICIENT_STORAGE);
        }
        inHand.merge(person, 1, Integer::sum);
        promised += bytes;
        return Optional.empty();
    }

    synchronized void leave(PersonId person, long bytes) {
        inHand.computeIfPresent(person, (_, forms) -> forms == 1 ? null : forms - 1);
        promised -= bytes;
    }
}
