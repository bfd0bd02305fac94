package jp.akashi.directory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.akashi.item.Answer;
import jp.akashi.item.NormalForm;
import jp.akashi.item.Units;
import jp.akashi.item.Value;
import jp.akashi.kernel.FieldKey;
import jp.akashi.registry.Statement;
import org.jspecify.annotations.Nullable;

/// An answer before and after, blank by blank.
///
/// @param blanks site by site in the order of the later answer, then those it leaves out
public record AnswerDiff(List<Blank> blanks) {
    /// One blank at one site, the site empty where the item is not answered by site. At least one
    /// of the two values is there.
    public record Blank(
            String site, FieldKey field, @Nullable Value was, @Nullable Value now, Extent extent) {}

    public AnswerDiff {
        blanks = List.copyOf(blanks);
    }

    public static AnswerDiff between(Answer was, Answer now, Units units) {
        var blanks = new ArrayList<Blank>();
        for (var site : sites(now, was)) {
            for (var field : fields(site, now, was)) {
                var before = was.find(site, field).orElse(null);
                var after = now.find(site, field).orElse(null);
                blanks.add(new Blank(site, field, before, after, extent(before, after, units)));
            }
        }
        return new AnswerDiff(blanks);
    }

    /// Of which extent the change from one statement to another is.
    static Extent extent(Statement was, Statement now, Units units) {
        if (was.equals(now)) {
            return Extent.NONE;
        }
        return was instanceof Statement.Disclosed(var before)
                        && now instanceof Statement.Disclosed(var after)
                ? between(before, after, units).extent()
                : Extent.VALUE;
    }

    /// That of the blank that changed most. The order of sites and blanks is only a way of writing.
    private Extent extent() {
        return blanks.stream().map(Blank::extent).reduce(Extent.SPELLING, Extent::and);
    }

    private static Set<String> sites(Answer now, Answer was) {
        var sites = new LinkedHashSet<String>();
        now.parts().forEach(part -> sites.add(part.site()));
        was.parts().forEach(part -> sites.add(part.site()));
        return sites;
    }

    private static Set<FieldKey> fields(String site, Answer now, Answer was) {
        var fields = new LinkedHashSet<FieldKey>();
        for (var answer : List.of(now, was)) {
            answer.parts().stream()
                    .filter(part -> part.site().equals(site))
                    .forEach(part -> fields.addAll(part.values().keySet()));
        }
        return fields;
    }

    private static Extent extent(@Nullable Value was, @Nullable Value now, Units units) {
        if (was == null || now == null) {
            return Extent.VALUE;
        }
        if (was.equals(now)) {
            return Extent.NONE;
        }
        var before = NormalForm.of(was, units);
        var after = NormalForm.of(now, units);
        if (before.equals(after)) {
            return Extent.SPELLING;
        }
        return typed(before).equals(typed(after)) ? Extent.WORDS : Extent.VALUE;
    }

    /// What of a value is not words: its kind, and whatever can be held against another.
    private static Object typed(NormalForm form) {
        return switch (form) {
            case NormalForm.Flag(var yes, _, var amount) ->
                    List.of("flag", yes, Optional.ofNullable(amount).map(AnswerDiff::typed));
            case NormalForm.Text _ -> "text";
            case NormalForm.Amount(var dimension, var base, var qualifier, _) ->
                    List.of(dimension, base, Objects.requireNonNullElse(qualifier, "plain"));
            case NormalForm.Day day -> day;
            case NormalForm.Choices(var keys, _) -> keys;
            case NormalForm.Table table -> table;
            case NormalForm.NotDone _ -> "not done";
            case NormalForm.NotDisclosed _ -> "not disclosed";
        };
    }
}
