package jp.akashi.web.office.money;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.akashi.desk.CaseHead;
import jp.akashi.desk.CaseHeads;
import jp.akashi.fee.Deposit;
import jp.akashi.fee.Fees;
import jp.akashi.fee.Invoice;
import jp.akashi.fee.LedgerEntries.Booked;
import jp.akashi.fee.LedgerEntry;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.DepositId;
import jp.akashi.kernel.InvoiceId;
import jp.akashi.kernel.PersonId;
import jp.akashi.paper.money.LedgerLine;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// Joins entries of the ledger with what they are about, in a fixed number of queries.
@Component
class LedgerLines {
    private final Fees fees;
    private final CaseHeads heads;
    private final People people;
    private final Wording wording;

    LedgerLines(Fees fees, CaseHeads heads, People people, Wording wording) {
        this.fees = fees;
        this.heads = heads;
        this.people = people;
        this.wording = wording;
    }

    private record Known(
            Map<InvoiceId, Invoice> invoices,
            Map<DepositId, Deposit> deposits,
            Map<ApplicationId, CaseHead> cases,
            Map<PersonId, String> clerks) {}

    List<LedgerLine> of(List<Booked> booked) {
        var known = known(booked.stream().map(Booked::entry).toList());
        return booked.stream()
                .flatMap(each ->
                        each.entry().postings().stream()
                                .map(posting ->
                                        new LedgerLine(
                                                each,
                                                posting,
                                                about(each.entry(), known),
                                                wording)))
                .toList();
    }

    private Known known(List<LedgerEntry> entries) {
        var invoices =
                fees.list(
                        entries.stream()
                                .flatMap(entry -> entry.invoice().stream())
                                .distinct()
                                .toList());
        var deposits =
                fees.deposits()
                        .list(
                                entries.stream()
                                        .flatMap(entry -> entry.deposit().stream())
                                        .distinct()
                                        .toList());
        var cases = heads.list(invoices.stream().map(Invoice::application).toList());
        var clerks = new HashSet<PersonId>();
        entries.forEach(entry -> clerks.add(entry.by()));
        return new Known(
                by(invoices, Invoice::id),
                by(deposits, Deposit::id),
                by(cases, CaseHead::application),
                clerks.stream()
                        .collect(
                                Collectors.toMap(
                                        Function.identity(),
                                        id -> people.findPerson(id).map(Person::name).orElse(""))));
    }

    private static LedgerLine.About about(LedgerEntry entry, Known known) {
        var invoice = entry.invoice().map(known.invoices()::get).orElse(null);
        var head = invoice == null ? null : known.cases().get(invoice.application());
        return new LedgerLine.About(
                invoice,
                entry.deposit().map(known.deposits()::get).orElse(null),
                head == null ? "" : head.number().toString(),
                known.clerks().getOrDefault(entry.by(), ""));
    }

    private static <K, V> Map<K, V> by(List<V> all, Function<V, K> key) {
        return all.stream().collect(Collectors.toMap(key, Function.identity()));
    }
}
