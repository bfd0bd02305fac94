package jp.akashi.samples;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.evidence.Reading;
import jp.akashi.item.Value;
import jp.akashi.kernel.ItemId;
import jp.akashi.paper.PdfReader;
import jp.akashi.paper.ReadingLimits;
import jp.akashi.paper.form.FilledForm;
import jp.akashi.paper.form.FormReader;
import jp.akashi.paper.form.ListedDocument;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Schemes;

/// A sample as it lies on disk: the filled-in form, its edition, and the texts of its documents.
record BuiltSample(
        Path folder, FilledForm form, Edition edition, Map<String, List<String>> pagesByLabel) {
    static BuiltSample read(Path folder, Schemes schemes) {
        var read = new FormReader(schemes).read(folder.resolve("application.xlsx")).orThrow();
        var form = read.form();
        var pages = new HashMap<String, List<String>>();
        var reader = new PdfReader(ReadingLimits.standard());
        for (var document : form.documents()) {
            var file = folder.resolve("evidence").resolve(document.fileName());
            Reading reading = reader.read(file, document.fileName()).orThrow();
            pages.put(document.label(), reading.texts().stream().map(BuiltSample::plain).toList());
        }
        return new BuiltSample(folder, form, schemes.get(form.disclosure().edition()), pages);
    }

    String scheme() {
        return edition.id().scheme().value();
    }

    Disclosure disclosure() {
        return form.disclosure();
    }

    Path evidence(ListedDocument document) {
        return folder.resolve("evidence").resolve(document.fileName());
    }

    List<Value> values() {
        return disclosure().answers().values().stream()
                .flatMap(answer -> answer.parts().stream())
                .flatMap(part -> part.values().values().stream())
                .toList();
    }

    String citedText(ItemId item) {
        var text = new StringBuilder();
        for (var citation : form.citations().getOrDefault(item, List.of())) {
            var texts = pagesByLabel.getOrDefault(citation.label(), List.of());
            citation.pages().numbers().forEach(page -> text.append(texts.get(page - 1)));
        }
        return text.toString();
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    @Override
    public String toString() {
        return scheme();
    }
}
