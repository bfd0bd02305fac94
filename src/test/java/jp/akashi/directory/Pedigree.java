package jp.akashi.directory;

import static jp.akashi.scheme.Forms.mandatory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.akashi.item.Kind;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.ItemId;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Forms;
import jp.akashi.scheme.Schemes;
import jp.akashi.scheme.Succession;
import jp.akashi.scheme.Succession.Change;

/// Editions made up for a test, each following the one before it by a list of changes.
final class Pedigree {
    private final List<Edition> editions = new ArrayList<>();

    static Pedigree of(String... items) {
        var pedigree = new Pedigree();
        pedigree.editions.add(edition(Forms.EDITION.date(), List.of(items)));
        return pedigree;
    }

    static ItemId id(String item) {
        return new ItemId("a." + item);
    }

    /// The next edition: what the changes speak of becomes what they say, the rest stays.
    Pedigree then(Change... changes) {
        var before = editions.getLast();
        var all = List.of(changes);
        var kept =
                before.rows().stream()
                        .map(row -> row.id())
                        .filter(item ->
                                all.stream().noneMatch(change -> change.was().contains(item)));
        var made = all.stream().flatMap(change -> change.now().stream());
        var items = Stream.concat(kept, made).map(ItemId::value).map(item -> item.substring(2));
        var next = edition(before.effective().plusYears(1), items.distinct().toList());
        editions.add(
                next.following(
                        new Succession(
                                before.id(), before.effective().plusYears(3), List.copyOf(all))));
        return this;
    }

    static Change split(String old, String... now) {
        return new Change.Split(id(old), Arrays.stream(now).map(Pedigree::id).toList());
    }

    static Change merged(String into, String... was) {
        return new Change.Merged(Arrays.stream(was).map(Pedigree::id).toList(), id(into));
    }

    static Change reworded(String item) {
        return new Change.Reworded(id(item));
    }

    static Change retired(String item) {
        return new Change.Retired(id(item));
    }

    static Change added(String item) {
        return new Change.New(id(item));
    }

    private static Edition edition(LocalDate day, List<String> items) {
        var asked =
                items.stream()
                        .map(item -> mandatory("a." + item, new Kind.Text(Kind.MAX_CHARS, null)))
                        .toArray(Forms.Asked[]::new);
        return new Edition(
                new EditionId(Forms.EDITION.scheme(), day),
                day,
                new Edition.Guideline("指針", "総務省", day.toString()),
                Forms.edition(asked).sections());
    }

    Schemes schemes() {
        return Forms.schemes(editions.toArray(Edition[]::new));
    }

    /// An entry of the edition with this index that says the same on everything.
    Entry entry(int edition, String words) {
        return entry(edition, Revisions.said(words));
    }

    Entry entry(int edition, Statement statement) {
        var statements = new LinkedHashMap<ItemId, Statement>();
        editions.get(edition).rows().forEach(row -> statements.put(row.id(), statement));
        return entry(edition, statements);
    }

    Entry entry(int edition, Map<ItemId, Statement> statements) {
        return Revisions.with(Revisions.first(statements), editions.get(edition).id());
    }

    EntryDiff diff(int from, int to) {
        return EntryDiff.between(entry(from, "同じ"), entry(to, "同じ"), schemes());
    }
}
