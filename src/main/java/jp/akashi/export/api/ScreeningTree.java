package jp.akashi.export.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.directory.Condition;
import jp.akashi.directory.Holding;
import jp.akashi.directory.Requirement;
import jp.akashi.directory.Screening;
import jp.akashi.export.ClosedObject;
import jp.akashi.export.Source;

/// The register held against a requirement (要件): what each condition leaves, and how services
/// stand, those that meet it first, then those of which it is not known, then the others.
public final class ScreeningTree {
    /// What was asked: the requirement, and its conditions as they were written.
    public record Asked(Requirement requirement, List<String> written, String query) {}

    private ScreeningTree() {}

    /// @param standings the services shown
    public static Map<String, Object> of(
            Asked asked,
            Screening.Screened screened,
            List<Requirement.Standing> standings,
            Source source) {
        var links = new Links(source);
        var tree = new LinkedHashMap<String, Object>();
        Links.put(
                tree,
                links.api("/requirements" + asked.query()),
                links.page("/requirements" + asked.query()));
        tree.put("asOf", source.today().toString());
        tree.put("total", screened.total());
        tree.put("together", effect(screened.together()));
        tree.put("conditions", conditions(asked, screened));
        tree.put("services", standings.stream().map(one -> service(one, source)).toList());
        return tree;
    }

    private static List<Map<String, Object>> conditions(Asked asked, Screening.Screened screened) {
        var trees = new ArrayList<Map<String, Object>>();
        for (int at = 0; at < asked.written().size(); at++) {
            var condition = asked.requirement().conditions().get(at);
            var tree = new LinkedHashMap<String, Object>();
            tree.put("weight", Schemas.name(condition.weight()));
            tree.put("condition", asked.written().get(at));
            tree.put("item", condition.item().value());
            tree.put("field", condition.field().value());
            tree.put("effect", effect(screened.each().get(at)));
            trees.add(tree);
        }
        return trees;
    }

    private static Map<String, Object> effect(Requirement.Effect effect) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("meets", effect.meets());
        tree.put("fails", effect.fails());
        tree.put("unknown", effect.unknown());
        return tree;
    }

    private static Map<String, Object> service(Requirement.Standing standing, Source source) {
        var tree = ListingTree.of(standing.entry(), source);
        tree.put("holding", Schemas.name(standing.musts()));
        tree.put("wants", standing.wants());
        tree.put("each", standing.each().stream().map(Schemas::name).toList());
        return tree;
    }

    static Map<String, Object> schema() {
        var effect =
                ClosedObject.plain()
                        .must("meets", Schemas.COUNT)
                        .must("fails", Schemas.COUNT)
                        .must("unknown", Schemas.COUNT)
                        .tree();
        var condition =
                ClosedObject.plain()
                        .must("weight", Schemas.names(Condition.Weight.values()))
                        .must("condition", Schemas.TEXT)
                        .must("item", Schemas.TEXT)
                        .must("field", Schemas.TEXT)
                        .must("effect", effect)
                        .tree();
        var holding = Schemas.names(Holding.values());
        var service =
                ListingTree.properties(ClosedObject.named("Service and how it stands"))
                        .must("holding", holding)
                        .must("wants", Schemas.COUNT)
                        .must("each", Schemas.list(holding))
                        .tree();
        return ClosedObject.named("Screening")
                .must("self", Schemas.ADDRESS)
                .must("page", Schemas.ADDRESS)
                .must("asOf", Schemas.DAY)
                .must("total", Schemas.COUNT)
                .must("together", effect)
                .must("conditions", Schemas.list(condition))
                .must("services", Schemas.list(service))
                .tree();
    }
}
