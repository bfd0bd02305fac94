package jp.akashi.notice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import jp.akashi.kernel.ApplicationId;

/// A notice about the term of a certification and its renewal (有効期間・更新).
public sealed interface TermNotice extends Notice {
    /// Whose certification it is, as far as a mail may name it, and its days.
    ///
    /// @param application the one whose answers are published, whose people are written to as long
    ///   as the service is their provider's
    record Holding(
            String slug, String number, Names names, ApplicationId application, Window window) {}

    record Names(String provider, String service) {}

    record Window(LocalDate opens, LocalDate closes, LocalDate expires) {}

    /// A renewal that is examined.
    record Renewal(ApplicationId id, String number) {}

    Holding holding();

    @Override
    default Audience audience() {
        return Audience.HOLDER;
    }

    /// Once a term.
    @Override
    default String occasion() {
        return holding().slug() + "/" + holding().window().expires();
    }

    @Override
    default Map<String, String> facts() {
        var facts = new HashMap<String, String>();
        facts.put("number", holding().number());
        facts.put("provider", holding().names().provider());
        facts.put("service", holding().names().service());
        facts.put("opens", holding().window().opens().toString());
        facts.put("closes", holding().window().closes().toString());
        facts.put("expires", holding().window().expires().toString());
        return facts;
    }

    @Override
    default String path() {
        return "/provider/certifications/" + holding().slug() + "/renewal";
    }

    /// 更新のご案内, some months before the term is over
    record RenewalAhead(Holding holding) implements TermNotice {}

    /// The window is open.
    record RenewalOpen(Holding holding) implements TermNotice {}

    /// The window closes soon, and nothing was filed.
    ///
    /// @param day the day of the reminder
    record RenewalDue(Holding holding, LocalDate day) implements TermNotice {
        @Override
        public String occasion() {
            return holding.slug() + "/" + day;
        }
    }

    /// The window is over, and nothing was filed.
    record RenewalMissed(Holding holding) implements TermNotice {}

    /// 有効期間の満了 without a renewal
    record TermOver(Holding holding) implements TermNotice {}

    /// 有効期間の満了, to the office: the papers go back, the mark may be shown no more.
    record TermLapsed(Holding holding) implements TermNotice {
        @Override
        public Audience audience() {
            return Audience.OFFICE;
        }

        @Override
        public String path() {
            return "/services/" + holding.slug();
        }
    }

    /// To the office: a renewal filed after the window is not decided, and its certification ends
    /// with its term unless it is by then.
    record LateUndecided(Holding holding, Renewal renewal) implements TermNotice {
        @Override
        public Audience audience() {
            return Audience.OFFICE;
        }

        @Override
        public Map<String, String> facts() {
            return with(holding, "renewal", renewal.number());
        }

        @Override
        public String path() {
            return "/office/cases/" + renewal.id();
        }
    }

    /// 有効期間の満了, to the office, while a renewal that was filed after the window is examined: the
    /// effect is lost, and comes back on the day of the decision.
    record EffectLost(Holding holding, Renewal renewal) implements TermNotice {
        @Override
        public Audience audience() {
            return Audience.OFFICE;
        }

        @Override
        public Map<String, String> facts() {
            return with(holding, "renewal", renewal.number());
        }

        @Override
        public String path() {
            return "/office/cases/" + renewal.id();
        }
    }

    private static Map<String, String> with(Holding holding, String name, String fact) {
        var facts = new HashMap<>(new TermOver(holding).facts());
        facts.put(name, fact);
        return facts;
    }

    /// 更新しない旨の回答, to the office
    record NotRenewing(Holding holding) implements TermNotice {
        @Override
        public Audience audience() {
            return Audience.OFFICE;
        }

        @Override
        public String path() {
            return "/office/renewals";
        }
    }
}
