package jp.akashi.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.kernel.Label;

/// The register as a dataset of DCAT: who publishes it, how often, and each of its files with size
/// and checksum.
public final class DataCatalog {
    private static final Map<String, Object> CONTEXT =
            Keywords.of(
                    "dcat",
                    "http://www.w3.org/ns/dcat#",
                    "dct",
                    "http://purl.org/dc/terms/",
                    "foaf",
                    "http://xmlns.com/foaf/0.1/",
                    "spdx",
                    "http://spdx.org/rdf/terms#",
                    "xsd",
                    "http://www.w3.org/2001/XMLSchema#");

    private DataCatalog() {}

    /// One file to take away.
    ///
    /// @param sha256 empty where the file changes with every publication
    public record Distribution(
            String path, Label label, String mediaType, long size, String sha256) {}

    /// What is said of the whole.
    ///
    /// @param modified the moment of the last publication, RFC 3339; empty before the first
    /// @param licence the address of the terms of use; empty where the operator has set none
    public record Facts(String modified, String licence) {}

    public static Map<String, Object> of(
            Source.Publisher publisher, Facts facts, List<Distribution> distributions) {
        var address = publisher.address();
        var tree = new LinkedHashMap<String, Object>();
        tree.put("@context", CONTEXT);
        tree.put("@id", address.apply("/data"));
        tree.put("@type", "dcat:Dataset");
        tree.put(
                "dct:title",
                both(
                        new Label(
                                "クラウドサービス情報開示認定 台帳",
                                "Register of certified disclosures of cloud services")));
        tree.put(
                "dct:description",
                both(
                        new Label(
                                "情報開示認定を受けたクラウドサービスと、その開示情報のすべて",
                                "All certified cloud services and everything they disclose")));
        tree.put(
                "dct:publisher",
                Keywords.of("@type", "foaf:Agent", "foaf:name", publisher.issuer()));
        tree.put("dct:language", List.of("ja", "en"));
        tree.put(
                "dct:accrualPeriodicity",
                id("http://publications.europa.eu/resource/authority/frequency/CONT"));
        tree.put("dcat:landingPage", id(address.apply("/data")));
        if (!facts.modified().isEmpty()) {
            tree.put("dct:modified", typed(facts.modified(), "xsd:dateTime"));
        }
        if (!facts.licence().isEmpty()) {
            tree.put("dct:license", id(facts.licence()));
        }
        var list = new ArrayList<Map<String, Object>>();
        distributions.forEach(one -> list.add(distribution(one, publisher)));
        tree.put("dcat:distribution", list);
        return tree;
    }

    private static Map<String, Object> distribution(Distribution file, Source.Publisher publisher) {
        var url = publisher.address().apply(file.path());
        var type = file.mediaType().replaceFirst(";.*", "");
        var tree =
                Keywords.of(
                        "@id",
                        url,
                        "@type",
                        "dcat:Distribution",
                        "dct:title",
                        both(file.label()),
                        "dcat:downloadURL",
                        id(url),
                        "dcat:mediaType",
                        id("https://www.iana.org/assignments/media-types/" + type),
                        "dcat:byteSize",
                        typed(Long.toString(file.size()), "xsd:nonNegativeInteger"));
        if (file.path().endsWith(".gz")) {
            tree.put(
                    "dcat:compressFormat",
                    id("https://www.iana.org/assignments/media-types/application/gzip"));
        }
        if (!file.sha256().isEmpty()) {
            tree.put(
                    "spdx:checksum",
                    Keywords.of(
                            "@type",
                            "spdx:Checksum",
                            "spdx:algorithm",
                            id("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"),
                            "spdx:checksumValue",
                            typed(file.sha256(), "xsd:hexBinary")));
        }
        return tree;
    }

    private static List<Map<String, Object>> both(Label label) {
        return List.of(
                Keywords.of("@value", label.ja(), "@language", "ja"),
                Keywords.of("@value", label.en(), "@language", "en"));
    }

    private static Map<String, Object> id(String address) {
        return Keywords.of("@id", address);
    }

    private static Map<String, Object> typed(String value, String type) {
        return Keywords.of("@value", value, "@type", type);
    }
}
