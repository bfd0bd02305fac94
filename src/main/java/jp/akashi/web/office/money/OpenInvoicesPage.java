package jp.akashi.web.office.money;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.desk.CaseHead;
import jp.akashi.desk.CaseHeads;
import jp.akashi.desk.Desk;
import jp.akashi.examination.Stage;
import jp.akashi.fee.Fees;
import jp.akashi.fee.LedgerEntries.OpenInvoice;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.kernel.Yen;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Paging;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 未入金の請求: the invoices with something left to pay, the longest due first.
@Controller
public class OpenInvoicesPage {
    private static final int SIZE = 50;

    private final Desk desk;
    private final Fees fees;
    private final CaseHeads heads;
    private final Wording wording;
    private final InstantSource clock;

    OpenInvoicesPage(Desk desk, Fees fees, CaseHeads heads, Wording wording, InstantSource clock) {
        this.desk = desk;
        this.fees = fees;
        this.heads = heads;
        this.wording = wording;
        this.clock = clock;
    }

    /// An invoice as the list shows it; `late` in days overdue, 0 when it is not.
    public record Line(
            String href,
            String number,
            String service,
            String provider,
            String stage,
            String rest,
            String paid,
            String due,
            long late) {}

    @GetMapping(MoneyTabs.HOME + "/open")
    Page show(Person person, @RequestParam(defaultValue = "1") String page) {
        desk.check(person, Action.MANAGE_MONEY, Access.Target.NONE);
        var open = fees.ledger().listOpen();
        var paging = Paging.of(page, SIZE, open.size(), at -> MoneyTabs.HOME + "/open?page=" + at);
        var shown = paging.rows(open);
        var cases =
                heads
                        .list(shown.stream().map(each -> each.invoice().application()).toList())
                        .stream()
                        .collect(Collectors.toMap(CaseHead::application, Function.identity()));
        var today = Tokyo.today(clock);
        return MoneyTabs.page("open", "未入金の請求", MoneyTabs.HOME + "/open")
                .with("lines", shown.stream().map(each -> line(each, cases, today)).toList())
                .with("total", total(open))
                .with(
                        "late",
                        open.stream().filter(each -> today.isAfter(each.invoice().dueOn())).count())
                .with("paging", paging);
    }

    private Line line(OpenInvoice open, Map<ApplicationId, CaseHead> cases, LocalDate today) {
        var invoice = open.invoice();
        var head = cases.get(invoice.application());
        var paid = invoice.price().gross().minus(open.rest());
        return new Line(
                "/office/cases/" + invoice.application() + "/payment",
                invoice.number(),
                head == null ? "" : head.names().service(),
                head == null ? "" : head.names().provider(),
                head == null || head.standing().stage() == Stage.AWAITING_FEE
                        ? ""
                        : wording.term(head.standing().stage()),
                MoneyTabs.yen(open.rest()),
                paid.isZero() ? "" : MoneyTabs.yen(paid),
                Days.print(invoice.dueOn()),
                Math.max(0, ChronoUnit.DAYS.between(invoice.dueOn(), today)));
    }

    private static String total(List<OpenInvoice> open) {
        return MoneyTabs.yen(open.stream().map(OpenInvoice::rest).reduce(new Yen(0), Yen::plus));
    }
}
