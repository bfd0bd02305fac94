package jp.akashi.export.api;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.akashi.export.ClosedObject;
import jp.akashi.export.Source;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Scheme;

/// A certification scheme (認定制度): its names, whom it is for, its periods, and its editions.
public final class SchemeTree {
    private SchemeTree() {}

    public static Map<String, Object> list(Source source) {
        var links = new Links(source);
        var schemes = source.schemes().all();
        var tree = new LinkedHashMap<String, Object>();
        Links.put(tree, links.api("/schemes"), links.page("/about"));
        tree.put("total", schemes.size());
        tree.put("schemes", schemes.stream().map(scheme -> brief(scheme, links)).toList());
        return tree;
    }

    public static Map<String, Object> of(Scheme scheme, Source source) {
        var links = new Links(source);
        var tree = brief(scheme, links);
        var about = scheme.about();
        tree.put("launched", about.launched().toString());
        tree.put("regulation", about.regulation());
        tree.put("suits", about.suits().ja());
        tree.put("suitsEn", about.suits().en());
        tree.put("applicants", about.applicants().ja());
        tree.put("applicantsEn", about.applicants().en());
        tree.put("numberPrefix", scheme.numbering().prefix());
        tree.put("termYears", scheme.periods().termYears());
        tree.put(
                "editions",
                scheme.editions().stream().map(edition -> edition(edition, links)).toList());
        return tree;
    }

    private static Map<String, Object> brief(Scheme scheme, Links links) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", scheme.id().value());
        tree.put("name", scheme.name().ja());
        tree.put("nameEn", scheme.name().en());
        tree.put("shortName", scheme.shortName().ja());
        tree.put("shortNameEn", scheme.shortName().en());
        Links.put(tree, links.scheme(scheme.id()), links.page("/schemes/" + scheme.id()));
        return tree;
    }

    private static Map<String, Object> edition(Edition edition, Links links) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("edition", edition.id().date().toString());
        tree.put("effective", edition.effective().toString());
        tree.put("rows", edition.rows().size());
        Links.put(tree, links.edition(edition.id()), links.page("/schemes/" + edition.id()));
        return tree;
    }

    private static ClosedObject briefSchema(String title) {
        return ClosedObject.named(title)
                .must("id", Schemas.TEXT)
                .must("name", Schemas.TEXT)
                .must("nameEn", Schemas.TEXT)
                .must("shortName", Schemas.TEXT)
                .must("shortNameEn", Schemas.TEXT)
                .must("self", Schemas.ADDRESS)
                .must("page", Schemas.ADDRESS);
    }

    static Map<String, Object> listSchema() {
        return ClosedObject.named("Schemes")
                .must("self", Schemas.ADDRESS)
                .must("page", Schemas.ADDRESS)
                .must("total", Schemas.COUNT)
                .must("schemes", Schemas.list(briefSchema("Scheme in short").tree()))
                .tree();
    }

    static Map<String, Object> schema() {
        var edition =
                ClosedObject.plain()
                        .must("edition", Schemas.DAY)
                        .must("effective", Schemas.DAY)
                        .must("rows", Schemas.COUNT)
                        .must("self", Schemas.ADDRESS)
                        .must("page", Schemas.ADDRESS)
                        .tree();
        return briefSchema("Scheme")
                .must("launched", Schemas.DAY)
                .must("regulation", Schemas.TEXT)
                .must("suits", Schemas.TEXT)
                .must("suitsEn", Schemas.TEXT)
                .must("applicants", Schemas.TEXT)
                .must("applicantsEn", Schemas.TEXT)
                .must("numberPrefix", Schemas.TEXT)
                .must("termYears", Schemas.COUNT)
                .must("editions", Schemas.list(edition))
                .tree();
    }
}
