package jp.akashi.paper;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.akashi.evidence.FileFault;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/// Looks through every object of a document for what acts on its own: programs, forms that send,
/// films, and other files inside.
final class ActiveContent {
    private static final int DEEPEST = 100;
    private static final Set<String> ACTIONS =
            Set.of(
                    "JavaScript",
                    "Launch",
                    "SubmitForm",
                    "ImportData",
                    "GoToE",
                    "Rendition",
                    "RichMediaExecute");
    private static final Set<String> ANNOTATIONS =
            Set.of("FileAttachment", "RichMedia", "Movie", "Sound", "Screen", "3D");
    private static final List<String> KEYS =
            List.of("EF", "EmbeddedFiles", "XFA", "RichMediaContent");

    private final Deadline deadline;

    ActiveContent(Deadline deadline) {
        this.deadline = deadline;
    }

    void refuse(COSDocument document) throws IOException {
        for (var key : List.copyOf(document.getXrefTable().keySet())) {
            deadline.checkNow();
            walk(document.getObjectFromPool(key).getObject(), 0);
        }
        walk(document.getTrailer(), 0);
    }

    private void walk(COSBase object, int depth) throws Refusal {
        if (depth > DEEPEST) {
            throw new Refusal(FileFault.TOO_DEMANDING);
        }
        if (object instanceof COSDictionary dictionary) {
            var found = find(dictionary);
            if (found.isPresent()) {
                throw new Refusal(FileFault.ACTIVE, Map.of("content", found.get()));
            }
            for (var value : dictionary.getValues()) {
                walkDirect(value, depth);
            }
        } else if (object instanceof COSArray array) {
            for (var value : array) {
                walkDirect(value, depth);
            }
        }
    }

    /// What is only referred to is an object of its own and has its turn.
    private void walkDirect(COSBase value, int depth) throws Refusal {
        if (!(value instanceof COSObject)) {
            walk(value, depth + 1);
        }
    }

    private static Optional<String> find(COSDictionary dictionary) {
        var action = dictionary.getNameAsString(COSName.S);
        if (action != null && ACTIONS.contains(action)) {
            return Optional.of(action);
        }
        var annotation = dictionary.getNameAsString(COSName.SUBTYPE);
        if (annotation != null && ANNOTATIONS.contains(annotation)) {
            return Optional.of(annotation);
        }
        if (COSName.EMBEDDED_FILE.equals(dictionary.getCOSName(COSName.TYPE))) {
            return Optional.of("EmbeddedFile");
        }
        return KEYS.stream().filter(key -> dictionary.containsKey(key)).findFirst();
    }
}
