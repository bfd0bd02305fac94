package jp.akashi.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.akashi.directory.Facet;
import jp.akashi.directory.Facets;
import jp.akashi.directory.Folding;
import jp.akashi.directory.Gist;
import jp.akashi.directory.Keywords;
import jp.akashi.directory.Listing;
import jp.akashi.directory.Passage;
import jp.akashi.item.Answer;
import jp.akashi.registry.Entry;
import jp.akashi.scheme.Schemes;

/// An entry made ready for the index.
///
/// @param names folded names, numbers and readings
/// @param texts the folded summary and answers, each once
/// @param words the words of all of them
/// @param gist what decides the conditions of a buyer
record Prepared(
        Card card,
        List<Passage> passages,
        List<String> names,
        List<String> texts,
        Set<String> words,
        Map<Gist.Blank, Answer> gist) {
    /// Whether a word is part of it.
    boolean contains(Sought word) {
        return isNamed(word) || texts.stream().anyMatch(text -> text.contains(word.folded()));
    }

    boolean isNamed(Sought word) {
        return names.stream().anyMatch(name -> name.contains(word.folded()));
    }

    boolean isWhole(Sought word) {
        return contains(word) && word.isAmong(words);
    }

    /// Makes entries ready.
    record Maker(Schemes schemes, Facets facets, Folding folding, Kuromoji kuromoji) {
        Prepared of(Entry entry) {
            var passages = passages(entry);
            var names = new ArrayList<String>();
            var texts = new LinkedHashSet<String>();
            var words = new HashSet<String>();
            for (var passage : passages) {
                var folded = folding.fold(passage.text());
                (passage.source().isName() ? names : texts).add(folded);
                kuromoji.words(passage.text(), words);
            }
            return new Prepared(
                    card(entry), passages, names, List.copyOf(texts), words, Gist.of(entry));
        }

        /// The names as they may be typed: whole, without legal form, without brackets, word by
        /// word, as they are read.
        Documents.Typed typed(Prepared prepared) {
            var names = prepared.card().listing().names();
            return new Documents.Typed(typed(names.service()), typed(names.provider()));
        }

        private Set<String> typed(String name) {
            var typed = new LinkedHashSet<String>();
            typed.add(folding.fold(name));
            typed.add(folding.fold(kuromoji.bare(name)));
            typed.add(folding.fold(kuromoji.core(name)));
            kuromoji.readings(name).forEach(reading -> typed.add(folding.fold(reading)));
            kuromoji.readings(kuromoji.core(name))
                    .forEach(reading -> typed.add(folding.fold(reading)));
            kuromoji.words(name).stream()
                    .filter(word -> word.codePointCount(0, word.length()) > 1)
                    .forEach(typed::add);
            typed.remove("");
            return typed;
        }

        /// What it can be found by, the readings of its names too.
        List<Passage> passages(Entry entry) {
            var passages =
                    new ArrayList<>(
                            schemes.findEdition(entry.edition())
                                    .map(edition -> Keywords.of(entry, edition))
                                    .orElse(List.of()));
            var readings = new LinkedHashSet<String>();
            readings.addAll(kuromoji.readings(entry.face().serviceName()));
            readings.addAll(kuromoji.readings(entry.face().providerName()));
            readings.forEach(
                    reading -> passages.add(new Passage(Passage.Source.READING, null, reading)));
            return passages;
        }

        private Card card(Entry entry) {
            var values = facets.of(entry);
            return new Card(
                    Listing.of(entry),
                    key(entry.face().serviceName()),
                    key(entry.face().providerName()),
                    facets.all().stream()
                            .map(Facet::key)
                            .map(facet -> values.getOrDefault(facet, Set.of()))
                            .toList());
        }

        private String key(String name) {
            return folding.fold(kuromoji.kana(kuromoji.bare(name)));
        }
    }
}
