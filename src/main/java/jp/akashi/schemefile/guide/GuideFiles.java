package jp.akashi.schemefile.guide;

import java.nio.file.Path;
import java.util.List;
import jp.akashi.guide.Guide;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.DataFolder;
import jp.akashi.schemefile.Fault;

/// The folder of the guidance.
public final class GuideFiles {
    private final DataFolder folder;

    private GuideFiles(DataFolder folder) {
        this.folder = folder;
    }

    /// The guidance the platform carries with it.
    public static GuideFiles builtIn() {
        return new GuideFiles(DataFolder.builtIn("guidance", ProfileReader.FILE));
    }

    public static GuideFiles in(Path folder) {
        return new GuideFiles(DataFolder.in(folder));
    }

    /// What was read, and every fault in it.
    public record Reading(Guide guide, List<Fault> faults) {
        /// The guidance, for who cannot go on without it.
        ///
        /// @throws IllegalStateException that names every fault
        public Guide orThrow() {
            if (!faults.isEmpty()) {
                throw new IllegalStateException(
                        "The guidance has faults:\n"
                                + String.join("\n", faults.stream().map(Fault::toString).toList()));
            }
            return guide;
        }
    }

    /// Reads everything, once. What these schemes do not have is a fault.
    public Reading read(Schemes schemes) {
        return read(schemes, new References(schemes, false));
    }

    /// Reads everything, once. What these schemes do not have is left out, because the guidance may
    /// have been written for others.
    public Reading readWithin(Schemes schemes) {
        return read(schemes, new References(schemes, true));
    }

    private Reading read(Schemes schemes, References references) {
        var conditions = new ConditionReader(references, schemes.units());
        var library = new LibraryReader().read(folder.take(LibraryReader.FILE));
        var guide =
                new Guide(
                        new ProfileReader(conditions).read(folder),
                        new ChapterReader(references, conditions).read(folder),
                        library,
                        new QuestionsReader(references).read(folder.take(QuestionsReader.FILE)),
                        new PortalReader(references, library).read(folder.take(PortalReader.FILE)),
                        new CountedReader(references).read(folder.take(CountedReader.FILE)));
        return new Reading(guide, folder.faults());
    }
}
