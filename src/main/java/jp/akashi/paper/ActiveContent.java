package jp.akashi.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.akashi.evidence.FileFault;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// Looks for what acts on its own: programs, forms that send, films, other files inside, and links
/// that are more than an address on the web.
final class ActiveContent implements EveryPart.Look {
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
            List.of("EF", "EmbeddedFiles", "XFA", "RichMediaContent", "JS", "Collection");
    private static final Pattern PROGRAM =
            Pattern.compile(
                    "\\s*(javascript|vbscript|data|file)\\s*:.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public void at(COSDictionary part) {
        var found = find(part);
        if (found.isPresent()) {
            throw new Refusal(FileFault.ACTIVE, Map.of("content", found.get()));
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
        var address = dictionary.getString(COSName.URI);
        if (address != null && PROGRAM.matcher(address).matches()) {
            return Optional.of(address.strip().split(":", 2)[0]);
        }
        return KEYS.stream().filter(key -> dictionary.containsKey(key)).findFirst();
    }
}
