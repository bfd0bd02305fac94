package jp.akashi.paper;

import java.io.IOException;
import java.util.List;
import jp.akashi.evidence.FileFault;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObject;

/// Every part of a document, whether anything in it speaks of the part or not.
final class EveryPart {
    private static final int DEEPEST = 100;

    /// Looks at a part.
    interface Look {
        void at(COSDictionary part) throws IOException;
    }

    private final int most;
    private final Deadline deadline;
    private final List<Look> looks;

    /// @param most the most parts a document may have
    EveryPart(int most, Deadline deadline, Look... looks) {
        this.most = most;
        this.deadline = deadline;
        this.looks = List.of(looks);
    }

    void lookAt(COSDocument document) throws IOException {
        var keys = List.copyOf(document.getXrefTable().keySet());
        if (keys.size() > most) {
            throw new Refusal(FileFault.TOO_DEMANDING);
        }
        for (var key : keys) {
            deadline.checkNow();
            walk(document.getObjectFromPool(key).getObject(), 0);
        }
        walk(document.getTrailer(), 0);
    }

    private void walk(COSBase object, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new Refusal(FileFault.TOO_DEMANDING);
        }
        if (object instanceof COSDictionary dictionary) {
            for (var look : looks) {
                look.at(dictionary);
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
    private void walkDirect(COSBase value, int depth) throws IOException {
        if (!(value instanceof COSObject)) {
            walk(value, depth + 1);
        }
    }
}
