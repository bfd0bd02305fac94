package jp.akashi.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.akashi.agenda.Doing;
import jp.akashi.agenda.Kind;
import jp.akashi.agenda.Step;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.renewal.Declinations;
import jp.akashi.renewal.FindRenewal;
import jp.akashi.renewal.PlanRenewal;
import jp.akashi.renewal.RenewalWindow;
import jp.akashi.scheme.Schemes;

/// Tells the holder of a certification, on the days its scheme names, that it is to be renewed, and
/// that it ran out. Whoever renews, or said that it does not, is told no more.
public final class TellOfTerm implements Doing {
    private final Kind kind;
    private final Records records;
    private final Announce announce;
    private final Schemes schemes;

    /// What a step is held against when its day has come.
    public record Records(
            Certifications certifications, FindRenewal find, Declinations declinations) {}

    public TellOfTerm(Kind kind, Records records, Announce announce, Schemes schemes) {
        this.kind = kind;
        this.records = records;
        this.announce = announce;
        this.schemes = schemes;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /// A step of a term that another followed, and one of a certification that ended, say nothing.
    @Override
    public void on(Step step, LocalDate today) {
        records.certifications()
                .find(CertificationNumber.parse(step.subject()))
                .filter(certification -> certification.life().ending() == null)
                .filter(certification -> PlanRenewal.steps(certification, schemes).contains(step))
                .filter(certification -> isOpen(certification))
                .ifPresent(
                        certification -> notices(certification, step).forEach(announce::announce));
    }

    /// Whether there is something to tell: nothing was said of a renewal yet, or one does not keep
    /// the certification in force.
    private boolean isOpen(Certification certification) {
        boolean continued = certification.life().continuedBy() != null;
        if (kind == Kind.TERM_ENDS) {
            return !continued;
        }
        if (kind == Kind.RENEWAL_LATE) {
            return !continued && late(certification).isPresent();
        }
        return records.find().underExamination(certification).isEmpty()
                && records.declinations()
                        .find(certification.number(), certification.term().until())
                        .isEmpty();
    }

    /// A renewal that is examined.
    private Optional<TermNotice.Renewal> late(Certification certification) {
        return records.find()
                .underExamination(certification)
                .map(renewal -> new TermNotice.Renewal(renewal.id(), renewal.number().toString()));
    }

    private List<TermNotice> notices(Certification certification, Step step) {
        var holding = holding(certification);
        var late = late(certification);
        return switch (kind) {
            case RENEWAL_NOTICE -> List.of(new TermNotice.RenewalAhead(holding));
            case RENEWAL_OPENS -> List.of(new TermNotice.RenewalOpen(holding));
            case RENEWAL_REMINDER -> List.of(new TermNotice.RenewalDue(holding, step.due()));
            case RENEWAL_CLOSES -> List.of(new TermNotice.RenewalMissed(holding));
            case RENEWAL_LATE -> List.of(new TermNotice.LateUndecided(holding, late.orElseThrow()));
            case TERM_ENDS ->
                    List.of(
                            new TermNotice.TermOver(holding),
                            late.<TermNotice>map(
                                            renewal -> new TermNotice.EffectLost(holding, renewal))
                                    .orElseGet(() -> new TermNotice.TermLapsed(holding)));
            default -> throw new IllegalStateException("not of a term: " + kind);
        };
    }

    private TermNotice.Holding holding(Certification certification) {
        return holding(certification, schemes);
    }

    /// A certification as a mail names it.
    public static TermNotice.Holding holding(Certification certification, Schemes schemes) {
        var scheme = schemes.get(certification.edition().scheme());
        var window = RenewalWindow.of(certification.term(), scheme.periods());
        return new TermNotice.Holding(
                certification.number().slug(),
                scheme.numbering().print(certification.number()),
                new TermNotice.Names(
                        certification.holder().providerName(),
                        certification.holder().serviceName()),
                certification.application(),
                new TermNotice.Window(window.opensOn(), window.closesOn(), window.expiresOn()));
    }
}
