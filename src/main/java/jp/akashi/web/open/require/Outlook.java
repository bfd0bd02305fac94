package jp.akashi.web.open.require;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.directory.Comparison;
import jp.akashi.directory.Condition;
import jp.akashi.directory.Ground;
import jp.akashi.directory.Holding;
import jp.akashi.directory.Requirement;
import jp.akashi.directory.Screening;
import jp.akashi.directory.Search;
import jp.akashi.guide.Guide;
import jp.akashi.guide.Profile;
import jp.akashi.item.Notation;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Label;
import jp.akashi.kernel.Tokyo;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Registry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.open.Address;
import org.springframework.stereotype.Component;

/// Holds a requirement against the register and says in words what comes of it.
@Component
public final class Outlook {
    private static final int LONGEST = 90;

    private final Screening screening;
    private final Registry registry;
    private final Schemes schemes;
    private final Catalogue catalogue;
    private final Guide guide;
    private final InstantSource clock;

    public Outlook(
            Screening screening, Register register, Catalogue catalogue, InstantSource clock) {
        this.screening = screening;
        this.registry = register.registry();
        this.schemes = register.schemes();
        this.catalogue = catalogue;
        this.guide = register.guide();
        this.clock = clock;
    }

    /// What the register and the guidance say.
    @Component
    public record Register(Registry registry, Schemes schemes, Guide guide) {}

    LocalDate today() {
        return Tokyo.today(clock);
    }

    Requirement.Effect effect(Condition condition) {
        return screening.effect(condition, today());
    }

    RequireView.Term term(Condition condition) {
        var blank = catalogue.find(condition.item(), condition.field());
        return new RequireView.Term(
                condition.item().value(),
                blank.map(Catalogue.Blank::label)
                        .orElse(new Label(condition.item().value(), condition.item().value())),
                blank.map(one -> asked(one, condition)).orElse(new Label("", "")),
                condition.weight());
    }

    private Label asked(Catalogue.Blank blank, Condition condition) {
        return Phrases.asked(blank.field().kind(), condition.predicate(), schemes.units());
    }

    /// The page of a requirement.
    RequireView view(Wanted wanted, Adding adding, Shown shown) {
        var screened = screening.screen(wanted.requirement(), today());
        var conditions = new ArrayList<RequireView.ConditionView>();
        for (int at = 0; at < wanted.requirement().conditions().size(); at++) {
            var condition = wanted.requirement().conditions().get(at);
            conditions.add(
                    new RequireView.ConditionView(
                            at + 1,
                            term(condition),
                            screened.each().get(at),
                            whys(condition),
                            new RequireView.Ways(
                                    wanted.turned(at).address("/requirements"),
                                    wanted.without(at).address("/requirements"))));
        }
        return new RequireView(
                wanted,
                conditions,
                adding,
                wanted.isEmpty() ? Optional.empty() : Optional.of(outcome(wanted, screened, shown)),
                today());
    }

    /// Which part of the result is shown.
    ///
    /// @param group the only group whose services are shown; nothing for the first ones of each
    record Shown(Optional<Holding> group, int page, int size) {}

    private RequireView.Outcome outcome(Wanted wanted, Screening.Screened screened, Shown shown) {
        var groups =
                Stream.of(Holding.MEETS, Holding.UNKNOWN, Holding.FAILS)
                        .filter(holding -> shown.group().filter(one -> one != holding).isEmpty())
                        .map(holding -> group(wanted, holding, screened.count(holding), shown))
                        .toList();
        var best = best(wanted.requirement());
        return new RequireView.Outcome(
                screened.total(),
                screened.together(),
                groups,
                best.size() < Comparison.FEWEST
                        ? ""
                        : Address.of("/compare").with("ids", String.join(",", best)).toString(),
                best.size());
    }

    /// As many as can be compared of those that meet it, and then of those that may.
    private List<String> best(Requirement requirement) {
        var first = new Search.Slice(0, Comparison.MOST);
        return Stream.of(Holding.MEETS, Holding.UNKNOWN)
                .flatMap(holding -> screening.list(requirement, holding, today(), first).stream())
                .limit(Comparison.MOST)
                .map(CertificationNumber::slug)
                .toList();
    }

    private RequireView.Group group(Wanted wanted, Holding holding, int size, Shown shown) {
        int from = Math.min(size, (shown.page() - 1) * shown.size());
        var numbers =
                screening.list(
                        wanted.requirement(),
                        holding,
                        today(),
                        new Search.Slice(from, shown.size()));
        var lines =
                registry.list(numbers).stream()
                        .map(entry -> line(wanted.requirement(), entry))
                        .toList();
        int next = shown.group().isEmpty() ? 1 : shown.page() + 1;
        var more =
                from + numbers.size() >= size
                        ? ""
                        : wanted.start("/requirements")
                                .with("show", holding.name().toLowerCase(Locale.ROOT))
                                .with("page", String.valueOf(next))
                                .toString();
        return new RequireView.Group(holding, size, lines, more);
    }

    RequireView.ServiceLine line(Requirement requirement, Entry entry) {
        var standing = requirement.of(entry, schemes.units());
        var each = new ArrayList<RequireView.Held>();
        for (int at = 0; at < requirement.conditions().size(); at++) {
            each.add(held(at, requirement.conditions().get(at), standing.each().get(at), entry));
        }
        return new RequireView.ServiceLine(
                entry.number().slug(),
                entry.face().serviceName(),
                entry.face().providerName(),
                entry.printed(),
                standing.wants(),
                each);
    }

    private RequireView.Held held(int at, Condition condition, Holding holding, Entry entry) {
        var ground = Ground.of(condition, entry, schemes.units());
        boolean asked =
                schemes.get(entry.edition())
                        .findRow(condition.item())
                        .flatMap(row -> row.item().findField(condition.field()))
                        .isPresent();
        return new RequireView.Held(
                at + 1,
                term(condition),
                holding,
                said(condition, entry),
                Phrases.reason(ground == Ground.BLANK && !asked ? Ground.NOT_ASKED : ground));
    }

    /// What a service says on the blank of a condition, site by site, in short.
    private String said(Condition condition, Entry entry) {
        var field = catalogue.find(condition.item(), condition.field());
        if (field.isEmpty()
                || !(entry.statement(condition.item())
                        instanceof Statement.Disclosed(var answer))) {
            return "";
        }
        var kind = field.get().field().kind();
        var said =
                answer.parts().stream()
                        .flatMap(part ->
                                Stream.ofNullable(part.values().get(condition.field()))
                                        .map(value ->
                                                (part.site().isEmpty() ? "" : part.site() + ": ")
                                                        + Notation.print(kind, value)))
                        .reduce((one, other) -> one + " / " + other)
                        .orElse("")
                        .replace('\n', ' ');
        return said.codePointCount(0, said.length()) <= LONGEST
                ? said
                : said.substring(0, said.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private List<Label> whys(Condition condition) {
        return guide.profiles().all().stream()
                .flatMap(profile -> profile.wishes().stream())
                .filter(wish ->
                        wish.condition().item().equals(condition.item())
                                && wish.condition().field().equals(condition.field())
                                && wish.condition().predicate().equals(condition.predicate()))
                .map(Profile.Wish::why)
                .distinct()
                .limit(1)
                .toList();
    }
}
