package jp.akashi.web.provider.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import jp.akashi.application.Dossier;
import jp.akashi.evidence.Citation;
import jp.akashi.item.Answer;
import jp.akashi.item.Reading;
import jp.akashi.item.Value;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Row;

/// One item of 申請書B on a page: its blanks, by data centre where it is asked so, and the lines of
/// its evidence.
///
/// @param seen the fingerprint of the item as the writer saw it
public record ItemForm(Row row, List<SiteForm> sites, List<CitationLine> citations, String seen) {
    /// The blanks for one data centre; its name is empty where the item is not asked by centre.
    public record SiteForm(String site, List<Entry> entries) {}

    /// A blank whose controls mean nothing that could be stored.
    public record Misread(String site, Entry entry, Reading.Unreadable why) {}

    /// What the controls mean. What cannot be read stays as it is stored.
    public record Meaning(
            Answer answer,
            List<Citation> citations,
            List<Misread> misreads,
            List<CitationLine> flawed) {
        public boolean isWhole() {
            return misreads.isEmpty() && flawed.isEmpty();
        }

        public Dossier in(Dossier dossier, ItemId item) {
            return dossier.with(item, answer)
                    .with(dossier.evidence().withCitations(item, citations));
        }
    }

    public static String nameOf(ItemId item, int site, FieldKey field) {
        return item + ":" + site + ":" + field;
    }

    public static String anchorOf(ItemId item) {
        return "i-" + item.value().replace('.', '-');
    }

    /// The form as it shows what is stored.
    public static ItemForm of(Row row, Dossier dossier) {
        var answer = dossier.disclosure().answer(row.id());
        return form(
                row,
                dossier,
                CitationLine.of(row.id() + ":cite", dossier.evidence().citationsOf(row.id())),
                (name, field, site) -> Entry.of(name, field, find(answer, site, field.key())));
    }

    /// The form as a browser sent it.
    public static ItemForm sent(Row row, Dossier dossier, Sent sent) {
        var form =
                form(
                        row,
                        dossier,
                        CitationLine.sent(row.id() + ":cite", sent),
                        (name, field, site) -> Entry.sent(name, field, sent));
        return form.seen(sent.first(row.id() + ":seen"));
    }

    public ItemForm seen(String fingerprint) {
        return new ItemForm(row, sites, citations, fingerprint);
    }

    public String nameOf(String part) {
        return row.id() + ":" + part;
    }

    public String anchor() {
        return anchorOf(row.id());
    }

    /// @param stored the dossier that keeps what cannot be read
    public Meaning read(Dossier stored) {
        var before = stored.disclosure().answer(row.id());
        var parts = new ArrayList<Answer.Part>();
        var misreads = new ArrayList<Misread>();
        for (var site : sites) {
            var values = new LinkedHashMap<FieldKey, Value>();
            for (var entry : site.entries()) {
                var key = entry.field().key();
                switch (entry.read()) {
                    case Reading.Read(var value) -> values.put(key, value);
                    case Reading.Blank() -> {}
                    case Reading.Unreadable why -> {
                        misreads.add(new Misread(site.site(), entry, why));
                        find(before, site.site(), key).ifPresent(kept -> values.put(key, kept));
                    }
                }
            }
            parts.add(new Answer.Part(site.site(), values));
        }
        var flawed = citations.stream().filter(line -> line.findFlaw().isPresent()).toList();
        var cited =
                flawed.isEmpty()
                        ? citations.stream()
                                .filter(line -> !line.isBlank())
                                .map(CitationLine::citation)
                                .toList()
                        : stored.evidence().citationsOf(row.id());
        return new Meaning(new Answer(parts), cited, List.copyOf(misreads), flawed);
    }

    private interface Fill {
        Entry entry(String name, Field field, String site);
    }

    private static ItemForm form(
            Row row, Dossier dossier, List<CitationLine> citations, Fill fill) {
        var names = sites(row, dossier);
        var sites = new ArrayList<SiteForm>();
        for (int at = 0; at < names.size(); at++) {
            var site = names.get(at);
            var entries = new ArrayList<Entry>();
            for (var field : row.fields()) {
                entries.add(fill.entry(nameOf(row.id(), at, field.key()), field, site));
            }
            sites.add(new SiteForm(site, List.copyOf(entries)));
        }
        return new ItemForm(row, List.copyOf(sites), citations, Fingerprint.of(row, dossier));
    }

    /// The data centres asked for, then those that were answered for all the same.
    private static List<String> sites(Row row, Dossier dossier) {
        boolean bySite = row.item().traits().perSite() && !dossier.sites().isEmpty();
        var names = new ArrayList<>(bySite ? dossier.sites() : List.of(""));
        dossier.disclosure().answer(row.id()).parts().stream()
                .map(Answer.Part::site)
                .filter(site -> !names.contains(site))
                .forEach(names::add);
        return names;
    }

    private static Optional<Value> find(Answer answer, String site, FieldKey field) {
        return answer.parts().stream()
                .filter(part -> part.site().equals(site))
                .flatMap(part -> Optional.ofNullable(part.values().get(field)).stream())
                .findFirst();
    }
}
