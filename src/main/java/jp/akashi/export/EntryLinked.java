package jp.akashi.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.kernel.Label;
import jp.akashi.registry.Entry;

/// The entry of a service as linked data: a Service of schema.org with its Certification, and every
/// statement with its state.
public final class EntryLinked implements Export {
    private static final String SCHEMA = "https://schema.org/";
    private static final String REPLACED_BY = "http://purl.org/dc/terms/isReplacedBy";
    private static final String CORPORATE_NUMBERS = "https://www.houjin-bangou.nta.go.jp/";

    @Override
    public String suffix() {
        return "jsonld";
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public Label label() {
        return new Label("JSON-LD", "JSON-LD");
    }

    @Override
    public Content content(Entry entry, Source source) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("@context", List.of(SCHEMA, LinkedStatements.context(source)));
        tree.putAll(service(entry, source));
        tree.put("statement", LinkedStatements.of(entry, source));
        return new Content.Tree(tree);
    }

    /// The service and its certification alone, to stand in the head of its page.
    public static Map<String, Object> face(Entry entry, Source source) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("@context", SCHEMA);
        tree.putAll(service(entry, source));
        return tree;
    }

    private static Map<String, Object> service(Entry entry, Source source) {
        var address = source.address(Addresses.of(entry.number()));
        var tree = new LinkedHashMap<String, Object>();
        tree.put("@type", "Service");
        tree.put("@id", address);
        tree.put("name", entry.face().serviceName());
        tree.put("description", entry.face().summary());
        if (entry.face().serviceUrl().matches("(?i)https?://\\S+")) {
            tree.put("url", entry.face().serviceUrl());
        }
        tree.put("serviceType", types(entry, source));
        tree.put("provider", provider(entry));
        tree.put("hasCertification", certification(entry, source, address));
        return tree;
    }

    private static List<String> types(Entry entry, Source source) {
        return source.schemes().words().serviceTypes().stream()
                .filter(type -> entry.face().serviceTypes().contains(type.id()))
                .map(type -> type.label().ja())
                .toList();
    }

    private static Map<String, Object> provider(Entry entry) {
        var number = entry.face().corporateNumber();
        var tree = new LinkedHashMap<String, Object>();
        tree.put("@type", "Organization");
        tree.put("name", entry.face().providerName());
        if (number.matches("\\d{13}")) {
            tree.put(
                    "identifier",
                    Keywords.of(
                            "@type",
                            "PropertyValue",
                            "propertyID",
                            CORPORATE_NUMBERS,
                            "name",
                            "法人番号",
                            "value",
                            number));
            tree.put("sameAs", "https://info.gbiz.go.jp/hojin/ichiran?hojinBango=" + number);
        }
        return tree;
    }

    private static Map<String, Object> certification(Entry entry, Source source, String address) {
        var standing = entry.standing();
        var scheme = source.schemes().get(entry.edition().scheme());
        boolean active = standing.isInForceOn(source.today());
        var tree = new LinkedHashMap<String, Object>();
        tree.put("@type", "Certification");
        tree.put("@id", address + "#certification");
        tree.put("name", scheme.name().ja());
        tree.put("certificationIdentification", entry.printed());
        tree.put(
                "certificationStatus",
                SCHEMA + (active ? "CertificationActive" : "CertificationInactive"));
        tree.put(
                "issuedBy",
                Keywords.of("@type", "Organization", "name", source.publisher().issuer()));
        tree.put("validFrom", standing.term().from().toString());
        tree.put("expires", standing.term().until().toString());
        tree.put("datePublished", Times.print(standing.publishedAt()));
        tree.put("about", Keywords.of("@id", address));
        if (standing.continued()) {
            tree.put(source.address("/data#continued"), true);
        }
        Optional.ofNullable(standing.ending())
                .flatMap(ending -> Optional.ofNullable(ending.successor()))
                .map(number -> Keywords.of("@id", source.address(Addresses.of(number))))
                .ifPresent(next -> tree.put(REPLACED_BY, next));
        if (active) {
            tree.put("logo", address + "/mark.svg");
        }
        return tree;
    }
}
