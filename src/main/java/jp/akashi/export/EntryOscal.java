package jp.akashi.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.kernel.Label;
import jp.akashi.registry.Entry;

/// The answers of a service as an OSCAL component definition: an implemented requirement an item,
/// in it a statement a blank, typed values as properties of the register's own namespace.
public final class EntryOscal implements Export {
    private static final String CORPORATE_NUMBERS = "https://www.houjin-bangou.nta.go.jp/";

    @Override
    public String suffix() {
        return "oscal.json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public Label label() {
        return new Label("OSCAL", "OSCAL");
    }

    @Override
    public Content content(Entry entry, Source source) {
        var slug = entry.number().slug();
        var revision = Integer.toString(entry.standing().revision());
        return new Content.Tree(
                Oscal.document(
                        "component-definition",
                        Keywords.of(
                                "uuid",
                                NameBasedId.of("component-definition", slug, revision),
                                "metadata",
                                metadata(entry, source),
                                "components",
                                List.of(component(entry, source)))));
    }

    private static Map<String, Object> metadata(Entry entry, Source source) {
        var tree =
                Oscal.metadata(
                        entry.face().serviceName(),
                        Times.print(entry.standing().publishedAt()),
                        Integer.toString(entry.standing().revision()));
        tree.put(
                "links",
                List.of(
                        Keywords.of(
                                "href",
                                source.address(Addresses.of(entry.number())),
                                "rel",
                                "alternate")));
        tree.put("roles", List.of(Keywords.of("id", "provider", "title", "事業者")));
        var party =
                Keywords.of(
                        "uuid",
                        party(entry),
                        "type",
                        "organization",
                        "name",
                        entry.face().providerName().strip());
        if (entry.face().corporateNumber().matches("\\d{13}")) {
            party.put(
                    "external-ids",
                    List.of(
                            Keywords.of(
                                    "scheme",
                                    CORPORATE_NUMBERS,
                                    "id",
                                    entry.face().corporateNumber())));
        }
        tree.put("parties", List.of(party));
        return tree;
    }

    private static String party(Entry entry) {
        return NameBasedId.of("party", entry.face().corporateNumber(), entry.face().providerName());
    }

    private static Map<String, Object> component(Entry entry, Source source) {
        var standing = entry.standing();
        var props =
                new Oscal.Props(source)
                        .add("certification-number", entry.printed())
                        .add("certified-on", standing.certifiedOn().toString())
                        .add("valid-from", standing.term().from().toString())
                        .add("valid-until", standing.term().until().toString());
        if (standing.ending() != null) {
            props.add("ended-on", standing.ending().on().toString());
            Optional.ofNullable(standing.ending().successor())
                    .ifPresent(
                            number -> props.add("successor", source.address(Addresses.of(number))));
        }
        if (standing.continued()) {
            props.add("continued", "true");
        }
        return Keywords.of(
                "uuid",
                NameBasedId.of("component", entry.number().slug()),
                "type",
                "service",
                "title",
                Markdown.escaped(entry.face().serviceName()),
                "description",
                Markdown.escaped(said(entry.face().summary(), entry.face().serviceName())),
                "props",
                props.list(),
                "responsible-roles",
                List.of(Keywords.of("role-id", "provider", "party-uuids", List.of(party(entry)))),
                "control-implementations",
                List.of(implementation(entry, source)));
    }

    private static Map<String, Object> implementation(Entry entry, Source source) {
        var edition = source.schemes().get(entry.edition());
        var pen = new OscalAnswers(entry, source);
        return Keywords.of(
                "uuid",
                NameBasedId.of("implementation", entry.number().slug(), edition.id().toString()),
                "source",
                source.address(OscalProfile.path(edition.id())),
                "description",
                Markdown.escaped(source.schemes().get(edition.id().scheme()).name().ja() + "の開示情報"),
                "implemented-requirements",
                edition.rows().stream().flatMap(pen::requirements).toList());
    }

    private static String said(String text, String otherwise) {
        return text.isBlank() ? otherwise : text;
    }
}
