package jp.akashi.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.akashi.item.Gate;
import jp.akashi.kernel.EditionId;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Level;
import jp.akashi.scheme.Row;

/// What an edition asks, as an OSCAL profile of the catalog: its items in official order with
/// 必須・選択, and the requirement where there is one (必須◎).
public final class OscalProfile {
    private OscalProfile() {}

    /// Where the platform shows it.
    public static String path(EditionId edition) {
        return "/data/oscal/profiles/%s.json".formatted(edition);
    }

    public static Map<String, Object> of(Edition edition, Source source) {
        var scheme = source.schemes().get(edition.id().scheme());
        var fingerprint = edition.fingerprint().hex().substring(0, 12);
        var ids = edition.rows().stream().map(row -> row.id().value()).toList();
        return Oscal.document(
                "profile",
                Keywords.of(
                        "uuid",
                        NameBasedId.of("profile", edition.id().toString(), fingerprint),
                        "metadata",
                        Oscal.metadata(
                                scheme.name().ja() + " " + edition.id().date() + "版",
                                edition.effective() + "T00:00:00+09:00",
                                fingerprint),
                        "imports",
                        List.of(
                                Keywords.of(
                                        "href",
                                        source.address(OscalCatalog.PATH),
                                        "include-controls",
                                        List.of(Keywords.of("with-ids", ids)))),
                        "merge",
                        Keywords.of("as-is", true),
                        "modify",
                        Keywords.of("alters", alters(edition, source))));
    }

    private static List<Map<String, Object>> alters(Edition edition, Source source) {
        var alters = new ArrayList<Map<String, Object>>();
        for (var row : edition.rows()) {
            alters.add(
                    Keywords.of(
                            "control-id",
                            row.id().value(),
                            "adds",
                            List.of(
                                    Keywords.of(
                                            "position",
                                            "ending",
                                            "props",
                                            demand(row, source).list()))));
        }
        return alters;
    }

    /// What is demanded of an answer to a row.
    static Oscal.Props demand(Row row, Source source) {
        var props =
                new Oscal.Props(source)
                        .add("number", Integer.toString(row.number()))
                        .add("level", level(row.level()))
                        .add("gated", Boolean.toString(row.isGated()));
        row.findGate()
                .ifPresent(gate -> {
                    switch (gate) {
                        case Gate.Done(var field) -> props.add("gate-done", field.value());
                        case Gate.AtLeast(var field, var minimum) ->
                                props.add("gate-field", field.value())
                                        .add("gate-at-least", minimum.number().toPlainString())
                                        .add("gate-unit", minimum.unit());
                    }
                });
        return props;
    }

    private static String level(Level level) {
        return switch (level) {
            case MANDATORY -> "mandatory";
            case OPTIONAL -> "optional";
        };
    }
}
