package jp.akashi.demo.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.SchemeId;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Schemes;
import jp.akashi.scheme.Section;
import jp.akashi.scheme.Succession;

/// An edition that nobody has written yet, for a rehearsal to come upon: the latest one of a scheme
/// with an optional row that is asked no more and another that is reworded. The scheme also takes
/// renewals late, which none of those there are does. Besides it there is the third edition of the
/// ASP・SaaS guideline, which came half a year after the first day.
public final class NextEdition {
    static final SchemeId SCHEME = new SchemeId("asp-saas-ai");
    private static final LocalDate FROM = LocalDate.of(2024, 10, 1);

    private NextEdition() {}

    public static Schemes in(Schemes schemes) {
        var all =
                schemes.all().stream()
                        .map(scheme -> scheme.id().equals(SCHEME) ? with(scheme) : scheme)
                        .toList();
        return new Schemes(
                all, schemes.units(), schemes.taxRates(), schemes.words(), schemes.house());
    }

    private static Scheme with(Scheme scheme) {
        var editions = new ArrayList<>(scheme.editions());
        editions.add(after(editions.getLast()));
        return new Scheme(
                scheme.id(),
                scheme.name(),
                scheme.shortName(),
                scheme.about(),
                scheme.numbering(),
                takingLate(scheme.periods()),
                scheme.fees(),
                scheme.mark(),
                editions);
    }

    /// Renewals are taken until the last day of the term.
    private static Scheme.Periods takingLate(Scheme.Periods periods) {
        return new Scheme.Periods(
                periods.termYears(),
                periods.renewalOpensDays(),
                periods.renewalClosesDays(),
                0,
                periods.renewalNoticeMonths(),
                periods.reapplicationBanYears());
    }

    private static Edition after(Edition last) {
        var optional =
                last.rows().stream().filter(row -> !row.isMandatory() && !row.isGated()).toList();
        var retired = optional.getLast();
        var reworded = optional.getFirst();
        var succession =
                new Succession(
                        last.id(),
                        FROM.plusMonths(6),
                        List.of(
                                new Succession.Change.Reworded(reworded.id()),
                                new Succession.Change.Retired(retired.id())));
        return new Edition(
                        new EditionId(last.id().scheme(), FROM),
                        FROM,
                        last.guideline(),
                        last.sections().stream().map(section -> without(section, retired)).toList())
                .following(succession);
    }

    private static Section without(Section section, Row retired) {
        return new Section(
                section.id(),
                section.label(),
                section.part(),
                section.rows().stream().filter(row -> !row.equals(retired)).toList());
    }
}
