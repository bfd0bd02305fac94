package jp.akashi.demo.years;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Ending;
import jp.akashi.kernel.Term;

/// What happened in one year of the rehearsal, as the records say it.
///
/// @param notices mails that were sent
public record Figures(
        int certified,
        int renewed,
        int expired,
        int ended,
        int switched,
        int revoked,
        int incidents,
        int notices) {
    /// What the certifications do not tell.
    public interface Beside {
        int incidents(LocalDate from, LocalDate to);

        int notices(LocalDate from, LocalDate to);
    }

    /// @param to the day after the last
    static Figures of(List<Certification> all, LocalDate from, LocalDate to, Beside beside) {
        var year = new Term(from, to.minusDays(1));
        return new Figures(
                count(all, each -> year.contains(each.certifiedOn())),
                all.stream()
                        .flatMap(each -> each.life().terms().stream().skip(1))
                        .mapToInt(term -> year.contains(term.from()) ? 1 : 0)
                        .sum(),
                count(all, each -> hasExpired(each, year)),
                count(all, each -> hasEnded(each, year, Figures::isEnded)),
                count(all, each -> hasEnded(each, year, kind -> kind == Ending.Kind.SWITCHED)),
                count(all, each -> hasEnded(each, year, kind -> kind == Ending.Kind.REVOKED)),
                beside.incidents(from, to),
                beside.notices(from, to));
    }

    private static boolean isEnded(Ending.Kind kind) {
        return kind != Ending.Kind.REVOKED && kind != Ending.Kind.SWITCHED;
    }

    private static int count(List<Certification> all, Predicate<Certification> which) {
        return (int) all.stream().filter(which).count();
    }

    private static boolean hasExpired(Certification certification, Term year) {
        var life = certification.life();
        return life.ending() == null
                && life.continuedBy() == null
                && year.contains(life.term().until());
    }

    private static boolean hasEnded(
            Certification certification, Term year, Predicate<Ending.Kind> which) {
        var ending = certification.life().ending();
        return ending != null && year.contains(ending.on()) && which.test(ending.kind());
    }
}
