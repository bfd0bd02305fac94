package jp.akashi.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.directory.FacetWords;
import jp.akashi.directory.Folding;
import jp.akashi.directory.Prefectures;
import jp.akashi.directory.Synonyms;
import jp.akashi.kernel.Digest;

/// The words the search works with, as its data files have them (`search/*.yaml`).
///
/// @param terms words of the trade with their parts
/// @param legalForms what a name is put in order without
public record SearchWords(
        Folding folding,
        Synonyms synonyms,
        FacetWords facets,
        Map<String, List<String>> terms,
        List<String> legalForms) {
    /// @throws IllegalStateException when the data is broken
    public static SearchWords read() {
        var folding = new Folding(forms(DataFile.read("characters.yaml")));
        var terms = DataFile.read("terms.yaml").of(Set.of("words", "legal-forms"));
        return new SearchWords(
                folding,
                synonyms(DataFile.read("synonyms.yaml"), folding),
                facets(DataFile.read("facets.yaml")),
                terms.get("words").each(SearchWords::parts),
                terms.get("legal-forms").texts());
    }

    /// The fingerprint of all that says how texts and words are taken.
    static Digest digest() {
        return Digest.of(
                Stream.of("characters.yaml", "terms.yaml", "facets.yaml")
                        .map(DataFile::text)
                        .collect(Collectors.joining()));
    }

    private static List<String> parts(String word, DataFile file) {
        var parts = file.texts();
        if (!String.join("", parts).equals(word)) {
            throw file.fault("the parts have to make up the word");
        }
        return parts;
    }

    static Map<Integer, Integer> forms(DataFile file) {
        var forms = new HashMap<Integer, Integer>();
        var firsts = new HashMap<Integer, String>();
        for (var row : file.of(Set.of("same")).get("same").list()) {
            var points = row.text().codePoints().toArray();
            if (points.length < 2 || firsts.put(points[0], row.text()) != null) {
                throw row.fault(row.text() + " has to be a character of its own and others");
            }
            for (int at = 1; at < points.length; at++) {
                if (forms.put(points[at], points[0]) != null) {
                    throw row.fault(Character.toString(points[at]) + " stands twice");
                }
            }
        }
        firsts.forEach((point, row) -> {
            if (forms.containsKey(point)) {
                throw file.fault(row + " begins with a character that another stands for");
            }
        });
        return forms;
    }

    static Synonyms synonyms(DataFile file, Folding folding) {
        var groups =
                file.of(Set.of("groups")).get("groups").list().stream()
                        .map(group -> group.of(Set.of("words", "typed")))
                        .map(group ->
                                new Synonyms.Group(
                                        group.get("words").texts(),
                                        group.has("typed")
                                                ? group.get("typed").texts()
                                                : List.of()))
                        .toList();
        return new Synonyms(groups, folding);
    }

    private static FacetWords facets(DataFile file) {
        var block = file.of(Set.of("labels", "prefectures"));
        var prefectures =
                block.get("prefectures")
                        .each((key, one) -> new Prefectures.Prefecture(key, one.label()));
        return new FacetWords(
                block.get("labels").each((_, one) -> one.label()),
                new Prefectures(List.copyOf(prefectures.values())));
    }
}
