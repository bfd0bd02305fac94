package jp.akashi.fee.bank;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import jp.akashi.fee.Deposit;
import jp.akashi.fee.LedgerEntries.HeldMoney;
import jp.akashi.fee.bank.Proposal.Candidate;
import jp.akashi.fee.bank.Proposal.Certainty;
import jp.akashi.fee.bank.Proposal.Ground;
import jp.akashi.kernel.DepositId;
import jp.akashi.kernel.Yen;
import org.jspecify.annotations.Nullable;

/// Proposes for each deposit the invoice it may be for (消込の候補): by the invoice's number, the
/// payer's name, and the amount. What is not plain is left to the office.
public final class Matching {
    private static final int SHORTEST_BEGINNING = 6;
    private static final int MOST_CANDIDATES = 8;
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(20\\d\\d)(\\d{5})(?!\\d)");

    private final PayerNames payerNames;
    private final List<Claim> claims;
    private final Map<String, List<Claim>> byName = new HashMap<>();
    private final Map<String, Claim> byNumber = new HashMap<>();
    private final Map<Long, List<Claim>> byRest = new HashMap<>();

    public Matching(PayerNames payerNames, List<Claim> claims) {
        this.payerNames = payerNames;
        this.claims = List.copyOf(claims);
        for (var claim : claims) {
            claim.names().stream()
                    .map(payerNames::plain)
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .forEach(name ->
                            byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(claim));
            byNumber.put(claim.invoice().number().replaceAll("\\D", ""), claim);
            byRest.computeIfAbsent(claim.rest().amount(), _ -> new ArrayList<>()).add(claim);
        }
    }

    /// @param money what is not yet assigned
    /// @param others all that came in of late, to find what is written down twice
    public List<Proposal> propose(List<HeldMoney> money, List<Deposit> others) {
        var proposals = money.stream().map(this::propose).toList();
        var twice = new Twins(payerNames, others);
        return proposals.stream()
                .map(proposal -> clashes(proposal, proposals) ? doubtful(proposal) : proposal)
                .map(proposal ->
                        twice.has(proposal.money().deposit()) ? marked(proposal) : proposal)
                .toList();
    }

    private Proposal propose(HeldMoney money) {
        var found = candidates(money);
        var named = named(found);
        var exact = named.stream().filter(candidate -> candidate.has(Ground.AMOUNT)).toList();
        if (exact.size() == 1 && isSure(exact.getFirst(), named)) {
            return new Proposal(money, Certainty.SURE, exact);
        }
        if (exact.isEmpty() && named.size() > 1 && addUp(named, money.unassigned())) {
            return new Proposal(money, Certainty.TOGETHER, named);
        }
        if (named.size() == 1) {
            return new Proposal(money, Certainty.LIKELY, named);
        }
        if (named.isEmpty()) {
            return new Proposal(
                    money, found.isEmpty() ? Certainty.NONE : Certainty.AMBIGUOUS, found);
        }
        return exact.size() == 1
                ? new Proposal(money, Certainty.LIKELY, exact)
                : new Proposal(money, Certainty.AMBIGUOUS, found);
    }

    /// A number or a whole name says it, and no other invoice is named as well as this one.
    private static boolean isSure(Candidate candidate, List<Candidate> named) {
        boolean numberElsewhere =
                named.stream()
                        .anyMatch(other -> !other.equals(candidate) && other.has(Ground.NUMBER));
        return !numberElsewhere
                && (candidate.has(Ground.NAME)
                        || candidate.has(Ground.NUMBER)
                                && named.stream().noneMatch(other -> other.has(Ground.NAME)));
    }

    private List<Candidate> candidates(HeldMoney money) {
        var grounds = new HashMap<Claim, Set<Ground>>();
        var payer = money.deposit().payer();
        var said =
                Normalizer.normalize(payer.name() + " " + payer.remark(), Normalizer.Form.NFKC)
                        .replaceAll("[\\s-]", "");
        var numbers = NUMBER.matcher(said);
        while (numbers.find()) {
            note(grounds, byNumber.get(numbers.group(1) + numbers.group(2)), Ground.NUMBER);
        }
        names(grounds, payerNames.plain(payer.name()));
        for (var claim : byRest.getOrDefault(money.unassigned().amount(), List.of())) {
            note(grounds, claim, Ground.AMOUNT);
        }
        return grounds.entrySet().stream()
                .map(entry -> new Candidate(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparingInt(Matching::weight)
                                .reversed()
                                .thenComparing(candidate -> candidate.claim().invoice().number()))
                .limit(MOST_CANDIDATES)
                .toList();
    }

    private void names(Map<Claim, Set<Ground>> grounds, String payer) {
        if (payer.isEmpty()) {
            return;
        }
        byName.getOrDefault(payer, List.of()).forEach(claim -> note(grounds, claim, Ground.NAME));
        if (payer.length() >= SHORTEST_BEGINNING) {
            byName.forEach((name, named) -> {
                if (!name.equals(payer)
                        && name.length() >= SHORTEST_BEGINNING
                        && (name.startsWith(payer) || payer.startsWith(name))) {
                    named.forEach(claim -> note(grounds, claim, Ground.NAME_BEGINS));
                }
            });
        }
    }

    private static void note(
            Map<Claim, Set<Ground>> grounds, @Nullable Claim claim, Ground ground) {
        if (claim != null) {
            grounds.computeIfAbsent(claim, _ -> EnumSet.noneOf(Ground.class)).add(ground);
        }
    }

    /// Those a number or a whole name speaks for; else those whose name begins alike.
    private static List<Candidate> named(List<Candidate> found) {
        var whole =
                found.stream()
                        .filter(one -> one.has(Ground.NUMBER) || one.has(Ground.NAME))
                        .toList();
        return whole.isEmpty()
                ? found.stream().filter(one -> one.has(Ground.NAME_BEGINS)).toList()
                : whole;
    }

    private static int weight(Candidate candidate) {
        return (candidate.has(Ground.NUMBER) ? 8 : 0)
                + (candidate.has(Ground.NAME) ? 4 : 0)
                + (candidate.has(Ground.AMOUNT) ? 2 : 0)
                + (candidate.has(Ground.NAME_BEGINS) ? 1 : 0);
    }

    private static boolean addUp(List<Candidate> named, Yen amount) {
        return named.stream().mapToLong(one -> one.claim().rest().amount()).sum()
                == amount.amount();
    }

    /// Whether other money is meant for the same invoice.
    private static boolean clashes(Proposal proposal, List<Proposal> all) {
        return proposal.certainty() == Certainty.SURE
                && all.stream()
                        .filter(other -> !id(other).equals(id(proposal)))
                        .filter(other -> other.certainty() != Certainty.AMBIGUOUS)
                        .flatMap(other -> other.candidates().stream())
                        .anyMatch(candidate ->
                                candidate.claim().equals(proposal.candidates().getFirst().claim()));
    }

    private static DepositId id(Proposal proposal) {
        return proposal.money().deposit().id();
    }

    private static Proposal doubtful(Proposal proposal) {
        return new Proposal(proposal.money(), Certainty.AMBIGUOUS, proposal.candidates());
    }

    private static Proposal marked(Proposal proposal) {
        var marked =
                proposal.candidates().stream()
                        .map(candidate -> {
                            var grounds = EnumSet.of(Ground.TWICE);
                            grounds.addAll(candidate.grounds());
                            return new Candidate(candidate.claim(), grounds);
                        })
                        .toList();
        return new Proposal(
                proposal.money(), marked.isEmpty() ? Certainty.NONE : Certainty.AMBIGUOUS, marked);
    }

    /// How many invoices wait for money.
    public int size() {
        return claims.size();
    }
}
