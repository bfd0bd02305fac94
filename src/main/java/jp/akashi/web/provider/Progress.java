package jp.akashi.web.provider;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.akashi.disclosure.CheckDisclosure;
import jp.akashi.disclosure.DisclosureRules;
import jp.akashi.disclosure.Finding;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.RuleId;
import jp.akashi.scheme.Level;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;
import jp.akashi.scheme.Section;

/// How far 申請書B is filled in, section by section.
public record Progress(Map<String, Count> sections, List<Finding> gaps) {
    private static final Set<RuleId> GAPS =
            Set.of(DisclosureRules.ANSWERED, DisclosureRules.EACH_SITE);

    /// Rows of a section: the mandatory ones and how many of them are done, and how many of the
    /// optional ones are answered.
    public record Count(int done, int mandatory, int optionalDone, int optional) {
        public int left() {
            return mandatory - done;
        }

        Count plus(Count other) {
            return new Count(
                    done + other.done,
                    mandatory + other.mandatory,
                    optionalDone + other.optionalDone,
                    optional + other.optional);
        }
    }

    static Progress of(Folder folder, Schemes schemes) {
        var dossier = folder.dossier();
        var gaps =
                new CheckDisclosure(schemes.units(), schemes.words())
                        .check(folder.edition(), dossier.disclosure(), dossier.sites()).stream()
                                .filter(finding ->
                                        finding.refuses() && GAPS.contains(finding.rule()))
                                .toList();
        var open = new LinkedHashSet<ItemId>();
        gaps.forEach(gap -> {
            if (gap.spot().item() != null) {
                open.add(gap.spot().item());
            }
        });
        var sections = new LinkedHashMap<String, Count>();
        for (var section : folder.edition().sections()) {
            sections.put(section.id(), count(section, folder, open));
        }
        return new Progress(sections, gaps);
    }

    public Count of(Section section) {
        return sections.getOrDefault(section.id(), new Count(0, 0, 0, 0));
    }

    public Count whole() {
        return sections.values().stream().reduce(new Count(0, 0, 0, 0), Count::plus);
    }

    private static Count count(Section section, Folder folder, Set<ItemId> open) {
        int done = 0;
        int mandatory = 0;
        int optionalDone = 0;
        for (var row : section.rows()) {
            boolean answered = !folder.dossier().disclosure().answer(row.id()).isEmpty();
            if (isAsked(row)) {
                mandatory++;
                done += open.contains(row.id()) ? 0 : 1;
            } else if (answered) {
                optionalDone++;
            }
        }
        return new Count(done, mandatory, optionalDone, section.rows().size() - mandatory);
    }

    private static boolean isAsked(Row row) {
        return row.fields().stream().anyMatch(field -> row.levelOf(field.key()) == Level.MANDATORY);
    }
}
