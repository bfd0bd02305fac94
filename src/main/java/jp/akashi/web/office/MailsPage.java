package jp.akashi.web.office;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jp.akashi.access.Action;
import jp.akashi.notice.Carrier;
import jp.akashi.notice.Delivery.MailState;
import jp.akashi.notice.Outbox;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.NavLink;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The outbox (送信箱): every mail the platform wrote, and how far it has come.
@Controller
public class MailsPage {
    private static final int MOST = 200;

    private final Desktop desktop;
    private final Outbox outbox;
    private final Carrier carrier;
    private final Wording wording;

    MailsPage(Desktop desktop, Outbox outbox, Carrier carrier, Wording wording) {
        this.desktop = desktop;
        this.outbox = outbox;
        this.carrier = carrier;
        this.wording = wording;
    }

    /// A selection of the outbox.
    private enum Shown {
        ALL("すべて", EnumSet.allOf(MailState.class)),
        CHECK("確認が必要", EnumSet.of(MailState.IN_DOUBT, MailState.FAILED)),
        WAITING("送信待ち", EnumSet.of(MailState.WAITING, MailState.HANDED)),
        SENT("送信済み", EnumSet.of(MailState.SENT)),
        KEPT("控え(未送信)", EnumSet.of(MailState.KEPT)),
        DISCARDED("取りやめ", EnumSet.of(MailState.DISCARDED));

        private final String label;
        private final Set<MailState> states;

        Shown(String label, Set<MailState> states) {
            this.label = label;
            this.states = states;
        }

        static Shown of(String name) {
            for (var shown : values()) {
                if (shown.name().equalsIgnoreCase(name)) {
                    return shown;
                }
            }
            return ALL;
        }

        String href() {
            return this == ALL
                    ? "/office/mails"
                    : "/office/mails?show=" + name().toLowerCase(Locale.ROOT);
        }

        int count(Map<MailState, Integer> counts) {
            return states.stream().mapToInt(state -> counts.getOrDefault(state, 0)).sum();
        }
    }

    @GetMapping("/office/mails")
    Page show(Person person, @RequestParam(defaultValue = "") String show) {
        desktop.check(person, Action.MANAGE_MAILS);
        var shown = Shown.of(show);
        var counts = outbox.count();
        return Page.of("office/mails", Actor.OFFICE, "メールの送信箱")
                .with("tabs", tabs(shown, counts))
                .with("carries", carrier.carries())
                .with("toCheck", Shown.CHECK.count(counts))
                .with("more", Math.max(0, shown.count(counts) - MOST))
                .with(
                        "mails",
                        outbox.listAt(shown.states, MOST).stream()
                                .map(dispatch -> MailView.of(dispatch, wording))
                                .toList());
    }

    private static List<NavLink> tabs(Shown shown, Map<MailState, Integer> counts) {
        var tabs = new ArrayList<NavLink>();
        for (var each : Shown.values()) {
            tabs.add(new NavLink(each.label, each.href(), each == shown, each.count(counts) + "件"));
        }
        return tabs;
    }
}
