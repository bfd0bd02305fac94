package jp.akashi.web.kit;

import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.Label;
import jp.akashi.mark.MarkCheck;
import jp.akashi.mark.ShownPage;
import jp.akashi.mark.ShownPages;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Pages that show a mark, with what was seen on them last, as provider and office read them.
@Component
public class MarkLines {
    private final ShownPages pages;
    private final People people;

    MarkLines(ShownPages pages, People people) {
        this.pages = pages;
        this.people = people;
    }

    /// A page and the last look at it.
    public record Line(String id, String address, String registered, @Nullable Seen seen) {}

    /// The last look.
    public record Seen(
            String id,
            String when,
            Tone tone,
            Label word,
            Label remedy,
            List<FoundLine> found,
            boolean waiting,
            String settled) {}

    /// One fault and what to do about it.
    public record FoundLine(Label word, Label remedy, String source) {}

    public Line line(ShownPage page) {
        return new Line(
                page.id().value(),
                page.address().toString(),
                Moments.print(page.at()),
                pages.findLast(page.id()).map(this::seen).orElse(null));
    }

    public Seen seen(MarkCheck check) {
        return new Seen(
                check.id().value(),
                Moments.print(check.at()),
                MarkWords.tone(check),
                MarkWords.of(check),
                MarkWords.remedy(check),
                check.found().stream()
                        .map(found ->
                                new FoundLine(
                                        MarkWords.of(found.fault()),
                                        MarkWords.remedy(found.fault()),
                                        found.source()))
                        .toList(),
                check.isOpen(),
                Optional.ofNullable(check.settled()).map(this::settled).orElse(""));
    }

    private String settled(MarkCheck.Settled settled) {
        return "%s(%s %s)"
                .formatted(
                        settled.note(),
                        people.findPerson(settled.by()).map(Person::name).orElse("退会した方"),
                        Moments.print(settled.at()));
    }
}
