package jp.akashi.web.kit;

import java.util.stream.Collectors;
import jp.akashi.item.Answer;
import jp.akashi.scheme.Item;

/// An answer as running text, a line a blank, so that two can be held against each other.
public final class AnswerText {
    private AnswerText() {}

    /// Nothing for an answer that says nothing.
    public static String of(Item item, Answer answer) {
        return answer.isEmpty()
                ? ""
                : Sayings.of(item, answer).stream()
                        .map(AnswerText::line)
                        .collect(Collectors.joining("\n"));
    }

    private static String line(Saying saying) {
        var site = saying.site().isEmpty() ? "" : "【" + saying.site() + "】";
        var label = saying.label().isEmpty() ? "" : saying.label() + ": ";
        return site + label + said(saying);
    }

    private static String said(Saying saying) {
        var state = saying.state() == State.SAID ? "" : saying.state().label().ja();
        var words = (state + " " + saying.head() + " " + saying.words()).strip();
        var table =
                saying.grid().rows().stream()
                        .map(row -> "\n" + String.join(" | ", row))
                        .collect(Collectors.joining());
        return words.replaceAll("(?<=\\S) {2,}", " ") + table;
    }
}
