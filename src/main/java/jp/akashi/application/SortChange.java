package jp.akashi.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.akashi.application.ReportedChange.Hit;
import jp.akashi.disclosure.CheckDisclosure;
import jp.akashi.disclosure.DisclosureRules;
import jp.akashi.disclosure.Finding;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.RuleId;
import jp.akashi.scheme.ChangeOrder.About;
import jp.akashi.scheme.ChangeOrder.ChangeClass;
import jp.akashi.scheme.Schemes;

/// Sorts what differs between what is certified and what is reported into the classes of changes.
public final class SortChange {
    private static final Set<RuleId> GATES =
            Set.of(DisclosureRules.GATE_DONE, DisclosureRules.GATE_LEVEL);
    private static final Set<RuleId> UNITS =
            Set.of(ApplicationRules.ONE_UNIT, ApplicationRules.ONE_LEVEL);

    private final Schemes schemes;
    private final CheckDisclosure check;

    public SortChange(Schemes schemes) {
        this.schemes = schemes;
        this.check = new CheckDisclosure(schemes.units(), schemes.words());
    }

    /// Whether a finding is about a fact that a report of a change may tell although nothing with
    /// it can be certified: a requirement no longer met, or a unit come apart.
    public static boolean isToldAllTheSame(Finding finding) {
        return GATES.contains(finding.rule()) || UNITS.contains(finding.rule());
    }

    /// @param certified what is certified
    /// @param now what is reported, in the same edition
    public ReportedChange sort(Dossier certified, Dossier now) {
        var between = new Between(certified, now, Changes.between(certified, now));
        var hits = new ArrayList<Hit>();
        for (var each : schemes.house().changes().classes()) {
            hit(each, between).ifPresent(hits::add);
        }
        if (hits.isEmpty() && between.changes().papers()) {
            schemes.house().changes().classes().stream()
                    .filter(each -> each.about() == About.ANSWERS)
                    .forEach(each -> hits.add(new Hit(each, List.of(), List.of())));
        }
        return new ReportedChange(hits);
    }

    private record Between(Dossier certified, Dossier now, Changes changes) {}

    private Optional<Hit> hit(ChangeClass is, Between between) {
        return switch (is.about()) {
            case FACE -> some(is, blanks(is, between), List.of());
            case UNIT -> some(is, brokenUnit(between), List.of());
            case UNMET_GATES -> some(is, List.of(), unmetGates(between));
            case ANSWERS -> answers(is, between);
        };
    }

    private static Optional<Hit> some(ChangeClass is, List<String> blanks, List<ItemId> items) {
        return blanks.isEmpty() && items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Hit(is, blanks, items));
    }

    private static List<String> blanks(ChangeClass is, Between between) {
        return Arrays.stream(FaceField.values())
                .filter(field -> is.fields().contains(field.key()))
                .filter(field ->
                        !between.certified()
                                .faceSheet()
                                .get(field)
                                .equals(between.now().faceSheet().get(field)))
                .map(FaceField::key)
                .toList();
    }

    private static List<String> brokenUnit(Between between) {
        var before = unit(between.certified());
        return unit(between.now()).stream().filter(blank -> !before.contains(blank)).toList();
    }

    private static List<String> unit(Dossier dossier) {
        return UnitOfApplication.check(dossier.faceSheet()).stream()
                .map(finding -> finding.spot().face())
                .distinct()
                .toList();
    }

    private List<ItemId> unmetGates(Between between) {
        var before = unmet(between.certified());
        return unmet(between.now()).stream().filter(item -> !before.contains(item)).toList();
    }

    private List<ItemId> unmet(Dossier dossier) {
        return check
                .check(schemes.get(dossier.edition()), dossier.disclosure(), dossier.sites())
                .stream()
                .filter(finding -> GATES.contains(finding.rule()))
                .flatMap(finding -> Optional.ofNullable(finding.spot().item()).stream())
                .distinct()
                .toList();
    }

    private static Optional<Hit> answers(ChangeClass is, Between between) {
        var items = between.changes().items();
        return items.isEmpty() && !between.changes().sites()
                ? Optional.empty()
                : Optional.of(new Hit(is, List.of(), items));
    }
}
