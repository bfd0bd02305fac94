package jp.akashi.export;

import java.time.Instant;
import java.util.List;

/// A feed that readers subscribe to (RFC 4287), the latest entry first.
///
/// @param id names it for ever
/// @param self its own address
/// @param page the address of the page that shows the same
public record Feed(String id, String title, String self, String page, List<Entry> entries) {
    /// @param page where a reader sees more
    /// @param category the key and the name of its kind
    public record Entry(
            String id,
            Instant updated,
            String title,
            String page,
            Category category,
            String summary) {}

    public record Category(String key, String label) {}

    public Feed {
        entries = List.copyOf(entries);
    }

    /// The feed as Atom.
    ///
    /// @param author who tells all this
    public String atom(String author) {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"ja\">\n");
        element(xml, "id", id);
        element(xml, "title", title);
        element(xml, "updated", Times.print(updated()));
        link(xml, "self", "application/atom+xml", self);
        link(xml, "alternate", "text/html", page);
        xml.append("<author><name>").append(Xml.text(author)).append("</name></author>\n");
        entries.forEach(entry -> write(xml, entry));
        return xml.append("</feed>\n").toString();
    }

    private Instant updated() {
        return entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    private static void write(StringBuilder xml, Entry entry) {
        xml.append("<entry>\n");
        element(xml, "id", entry.id());
        element(xml, "title", entry.title());
        element(xml, "updated", Times.print(entry.updated()));
        link(xml, "alternate", "text/html", entry.page());
        xml.append(
                "<category term=\"%s\" label=\"%s\"/>\n"
                        .formatted(
                                Xml.text(entry.category().key()),
                                Xml.text(entry.category().label())));
        element(xml, "summary", entry.summary());
        xml.append("</entry>\n");
    }

    private static void element(StringBuilder xml, String name, String text) {
        xml.append("<%s>%s</%s>\n".formatted(name, Xml.text(text), name));
    }

    private static void link(StringBuilder xml, String relation, String type, String address) {
        xml.append(
                "<link rel=\"%s\" type=\"%s\" href=\"%s\"/>\n"
                        .formatted(relation, type, Xml.text(address)));
    }
}
