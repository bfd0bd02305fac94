package jp.akashi.web.provider;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.application.Draft;
import jp.akashi.certification.Certification;
import jp.akashi.kernel.Tokyo;
import jp.akashi.renewal.CheckRenewal;
import jp.akashi.renewal.Declination;
import jp.akashi.renewal.Declinations;
import jp.akashi.renewal.FindRenewal;
import jp.akashi.renewal.RenewalWindow;
import jp.akashi.renewal.RenewalWindow.Phase;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How the renewal of a certification stands, in words for its holder.
@Component
public class RenewalDesk {
    private final FindRenewal find;
    private final Declinations declinations;
    private final Schemes schemes;
    private final InstantSource clock;

    RenewalDesk(FindRenewal find, Declinations declinations, Schemes schemes, InstantSource clock) {
        this.declinations = declinations;
        this.find = find;
        this.schemes = schemes;
        this.clock = clock;
    }

    /// Where the renewal goes on, from the list of certifications.
    public record Link(String href, String words) {}

    /// @param phase where today stands
    /// @param draft the one being written, if there is one
    /// @param filed the one under examination, if there is one
    /// @param inForce whether the certification is
    public record View(
            RenewalWindow window,
            Phase phase,
            @Nullable Draft draft,
            @Nullable Application filed,
            @Nullable Declination declined,
            boolean inForce) {
        /// Whether the holder may say that it does not renew.
        public boolean mayDecline() {
            return inForce && filed == null && declined == null && phase != Phase.AHEAD;
        }

        /// Whether a draft may be begun now.
        public boolean mayBegin() {
            return inForce
                    && draft == null
                    && filed == null
                    && phase != Phase.AHEAD
                    && phase != Phase.OVER;
        }
    }

    View view(Certification certification) {
        var today = Tokyo.today(clock);
        var window = RenewalWindow.of(certification, today, schemes);
        return new View(
                window,
                window.on(today),
                find.draft(certification).orElse(null),
                find.underExamination(certification).orElse(null),
                declinations.find(certification.number(), window.expiresOn()).orElse(null),
                certification.isInForceOn(today));
    }

    /// Whether something else is published by now than what the draft being written goes on from.
    boolean isOutdated(Certification certification) {
        return find.draft(certification)
                .filter(draft -> CheckRenewal.isOutdated(draft, certification))
                .isPresent();
    }

    Link link(Certification certification) {
        return new Link(
                "/provider/certifications/" + certification.number().slug() + "/renewal",
                words(certification));
    }

    private String words(Certification certification) {
        var view = view(certification);
        if (view.filed() != null) {
            return "審査中";
        }
        if (!view.inForce()) {
            return "更新できません";
        }
        if (isRenewed(certification)) {
            return "更新済み";
        }
        return switch (view.phase()) {
            case AHEAD, NOTICED -> Days.print(view.window().opensOn()) + "から";
            case OPEN -> Days.print(view.window().closesOn()) + "まで";
            case LATE -> "手続き期間を過ぎています";
            case OVER -> "受付は終わりました";
        };
    }

    private boolean isRenewed(Certification certification) {
        return certification.term().from().isAfter(Tokyo.today(clock));
    }

    List<Fact> facts(Certification certification) {
        var window = view(certification).window();
        var facts = new ArrayList<Fact>();
        facts.add(
                new Fact(
                        "認定番号",
                        schemes.get(certification.edition().scheme())
                                .numbering()
                                .print(certification.number())));
        facts.add(new Fact("有効期間の満了日", day(window.expiresOn())));
        facts.add(new Fact("更新の案内", day(window.noticeOn()) + "(この日から下書きを作れます)"));
        facts.add(new Fact("手続き期間", day(window.opensOn()) + "から" + day(window.closesOn()) + "まで"));
        if (window.lateUntil().isAfter(window.closesOn())) {
            facts.add(
                    new Fact(
                            "手続き期間を過ぎた場合",
                            day(window.lateUntil()) + "までは提出できますが、満了日までに決定しないと認定の効力は満了日で終わります"));
        }
        return List.copyOf(facts);
    }

    private static String day(LocalDate day) {
        return Days.print(day);
    }
}
