package jp.akashi.search;

import java.util.ArrayList;
import java.util.List;
import jp.akashi.directory.Folding;
import jp.akashi.directory.Found;
import jp.akashi.directory.Passage;
import jp.akashi.directory.Snippet;

/// The places of a service where words stand: those in its names and its summary, and a few
/// answers, so that every word is seen if it can be.
record Hits(Folding folding, List<List<Sought>> words) {
    private static final int ANSWERS = 3;

    List<Found.Hit> in(List<Passage> passages) {
        var hits = new ArrayList<Found.Hit>();
        var answers = new ArrayList<Passage>();
        for (var passage : passages) {
            if (passage.source() == Passage.Source.ANSWER) {
                answers.add(passage);
            } else if (passage.source() != Passage.Source.READING && isHit(passage, words)) {
                hits.add(hit(passage, true));
            }
        }
        chosen(answers).forEach(answer -> hits.add(hit(answer, false)));
        return hits;
    }

    /// For each word the first answer that has it, then others that have any.
    private List<Passage> chosen(List<Passage> answers) {
        var matching = answers.stream().filter(answer -> isHit(answer, words)).toList();
        var chosen = new ArrayList<Passage>();
        for (var word : words) {
            if (chosen.stream().noneMatch(answer -> isHit(answer, List.of(word)))) {
                matching.stream()
                        .filter(answer -> isHit(answer, List.of(word)))
                        .findFirst()
                        .ifPresent(chosen::add);
            }
        }
        for (var answer : matching) {
            if (chosen.size() < ANSWERS && !chosen.contains(answer)) {
                chosen.add(answer);
            }
        }
        return matching.stream().filter(chosen::contains).distinct().limit(ANSWERS).toList();
    }

    private boolean isHit(Passage passage, List<List<Sought>> any) {
        var folded = folding.fold(passage.text());
        return any.stream().flatMap(List::stream).anyMatch(word -> folded.contains(word.folded()));
    }

    private Found.Hit hit(Passage passage, boolean entire) {
        var folded = words.stream().flatMap(List::stream).map(Sought::folded).toList();
        var marks = folding.trace(passage.text()).marks(folded);
        return new Found.Hit(
                passage.source(),
                passage.item(),
                entire
                        ? new Snippet(passage.text(), marks, false, false)
                        : Snippet.around(passage.text(), marks));
    }
}
