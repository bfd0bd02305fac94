package jp.akashi.web.office.money;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.desk.Desk;
import jp.akashi.fee.Fees;
import jp.akashi.fee.LedgerEntries;
import jp.akashi.fee.LedgerEntries.Period;
import jp.akashi.kernel.Tokyo;
import jp.akashi.paper.money.LedgerCsv;
import jp.akashi.paper.money.LedgerLine;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 帳簿: the ledger of a period, with the balances at its end, and the same as CSV.
@Controller
public class LedgerPage {
    private static final int LINES_SHOWN = 300;
    private static final MediaType CSV = MediaType.valueOf("text/csv;charset=UTF-8");

    private final Desk desk;
    private final Fees fees;
    private final LedgerLines lines;
    private final Wording wording;
    private final InstantSource clock;

    LedgerPage(Desk desk, Fees fees, LedgerLines lines, Wording wording, InstantSource clock) {
        this.desk = desk;
        this.fees = fees;
        this.lines = lines;
        this.wording = wording;
        this.clock = clock;
    }

    /// A posting as the table shows it.
    public record Line(
            String number,
            String day,
            String kind,
            String debit,
            String credit,
            String amount,
            String about) {}

    /// An account and its balance, on the side it usually stands.
    public record Balance(String account, String amount) {}

    @GetMapping(MoneyTabs.HOME + "/ledger")
    Page show(
            Person person,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until) {
        desk.check(person, Action.MANAGE_MONEY, Access.Target.NONE);
        var period = period(from, until);
        boolean odd = !isRead(from) || !isRead(until) || period.from().isAfter(period.until());
        var all = odd ? List.<LedgerLine>of() : lines.of(fees.ledger().list(period));
        return MoneyTabs.page("ledger", "帳簿", MoneyTabs.HOME + "/ledger")
                .with("from", from.isEmpty() ? Days.print(period.from()) : from)
                .with("until", until.isEmpty() ? Days.print(period.until()) : until)
                .with("error", odd ? "期間は、2026-04-01 のように、始まりを終わりより前にして入力してください。" : "")
                .with("said", Days.print(period.from()) + "から" + Days.print(period.until()) + "まで")
                .with("query", "from=%s&until=%s".formatted(period.from(), period.until()))
                .with("total", all.size())
                .with("lines", all.stream().limit(LINES_SHOWN).map(this::line).toList())
                .with("balances", odd ? List.<Balance>of() : balances(period.until()));
    }

    @GetMapping(MoneyTabs.HOME + "/ledger.csv")
    ResponseEntity<byte[]> csv(
            Person person,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until) {
        desk.check(person, Action.MANAGE_MONEY, Access.Target.NONE);
        var period = period(from, until);
        var name = "ledger-%s-%s.csv".formatted(period.from(), period.until());
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(name).build().toString())
                .cacheControl(CacheControl.noStore())
                .body(LedgerCsv.of(lines.of(fees.ledger().list(period))));
    }

    /// The days typed; of what is missing or unreadable, those of this month.
    private Period period(String from, String until) {
        LocalDate today = Tokyo.today(clock);
        return new Period(
                Days.read(from).orElse(today.withDayOfMonth(1)), Days.read(until).orElse(today));
    }

    private static boolean isRead(String typed) {
        return typed.isEmpty() || Days.read(typed).isPresent();
    }

    private Line line(LedgerLine line) {
        var entry = line.booked().entry();
        var invoice = line.about().invoice();
        var deposit = line.about().deposit();
        var about =
                Stream.of(
                                invoice == null ? "" : invoice.number(),
                                deposit == null ? "" : MoneyLines.wide(deposit.payer().name()),
                                entry.about().note())
                        .filter(text -> !text.isBlank())
                        .toList();
        return new Line(
                "" + line.booked().number(),
                entry.day().toString(),
                wording.term(entry.kind()),
                wording.term(line.posting().debit()),
                wording.term(line.posting().credit()),
                MoneyTabs.yen(line.posting().amount()),
                String.join(" ", about));
    }

    private List<Balance> balances(LocalDate until) {
        return fees.ledger().balances(until).stream()
                .map((LedgerEntries.Balance balance) ->
                        new Balance(
                                wording.term(balance.account()),
                                "%s %,d円"
                                        .formatted(
                                                balance.amount() < 0 ? "貸方" : "借方",
                                                Math.abs(balance.amount()))))
                .toList();
    }
}
