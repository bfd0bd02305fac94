package jp.akashi.fee.bank;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How names say what kind of corporation somebody is (法人略語): `カ)` before the name, `(カ)` within,
/// `(カ` behind, or in full.
///
/// @param brief the short forms, as they stand beside a bracket
/// @param full the full forms, in kana and in kanji
/// @param lead words of the bank before a name, such as 振込
public record LegalForms(List<String> brief, List<String> full, List<String> lead) {
    public LegalForms {
        brief = List.copyOf(brief);
        full = List.copyOf(full);
        lead = List.copyOf(lead);
    }

    /// The name without them. It comes in full-width kana, large letters, without spaces.
    String without(String name) {
        var bare = name;
        for (var word : lead) {
            bare = bare.startsWith(word) ? bare.substring(word.length()) : bare;
        }
        bare = bare.replaceAll(brackets(), "");
        for (var form : longestFirst(full)) {
            bare = bare.replace(form, "");
        }
        return bare.isEmpty() ? name : bare;
    }

    private String brackets() {
        var forms = String.join("|", longestFirst(brief));
        return Stream.of("^(?:%s)\\)", "\\((?:%s)\\)", "\\((?:%s)$")
                .map(pattern -> pattern.formatted(forms))
                .collect(Collectors.joining("|"));
    }

    private static List<String> longestFirst(List<String> forms) {
        return forms.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }
}
