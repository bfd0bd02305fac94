package jp.akashi.web.office;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.application.Applications;
import jp.akashi.application.WithholdingReason;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.desk.Desk;
import jp.akashi.item.Typed;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PleaId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.Person;
import jp.akashi.registry.Plea;
import jp.akashi.registry.Pleas;
import jp.akashi.registry.PublishWithheld;
import jp.akashi.registry.Releases;
import jp.akashi.registry.RuleOnPlea;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.PleaLines;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 公表の留保: the wishes to rule on, and what is to be published or prolonged since its last day is
/// over.
@Controller
public class WithholdingsDesk {
    private static final String HREF = "/office/withholdings";
    private static final int MOST = 500;

    private final Desk desk;
    private final Files files;
    private final RuleOnPlea rule;
    private final PublishWithheld publish;
    private final PleaLines lines;
    private final Wording wording;
    private final InstantSource clock;

    /// What is ruled on, and what it belongs to.
    @Component
    public record Files(
            Pleas pleas,
            Releases releases,
            Certifications certifications,
            Applications applications) {}

    WithholdingsDesk(
            Desk desk,
            Files files,
            RuleOnPlea rule,
            PublishWithheld publish,
            PleaLines lines,
            Wording wording,
            InstantSource clock) {
        this.desk = desk;
        this.files = files;
        this.rule = rule;
        this.publish = publish;
        this.lines = lines;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping(HREF)
    Page list(Person person) {
        desk.check(person, Action.RULE_ON_WITHHOLDING, Access.Target.NONE);
        var asked = files.pleas().listOpen(MOST).stream().map(Plea::number).toList();
        var over =
                files.pleas().lastDays(Tokyo.today(clock).minusDays(1), MOST).stream()
                        .map(Pleas.Last::number)
                        .toList();
        return Page.of("office/withholdings", Actor.OFFICE, "公表の留保")
                .with("asked", wholes(asked))
                .with("over", wholes(over))
                .with(
                        "released",
                        wholes(files.releases().latest(MOST)).stream()
                                .filter(PleaLines.Whole::isReleased)
                                .toList());
    }

    private List<PleaLines.Whole> wholes(List<CertificationNumber> numbers) {
        return new LinkedHashSet<>(numbers)
                .stream()
                        .flatMap(number -> files.certifications().find(number).stream())
                        .flatMap(certification -> lines.of(certification).stream())
                        .toList();
    }

    @GetMapping(HREF + "/{number}")
    Page show(Person person, @PathVariable String number) {
        var certification = find(person, number);
        return Page.of("office/withholding", Actor.OFFICE, certification.holder().serviceName())
                .crumb("公表の留保", HREF)
                .with("service", lines.of(certification).orElseThrow(Desktop::notFound))
                .with("kinds", lines.kinds());
    }

    @PostMapping(HREF + "/{number}/publish")
    Flash publish(
            Person person,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String item) {
        var certification = find(person, number);
        return act(
                person,
                certification,
                "公表しました。",
                () -> {
                    var locked = files.certifications().lock(certification.number());
                    var application = files.applications().get(locked.application());
                    return publish.publish(locked, application, new ItemId(item));
                });
    }

    @PostMapping(HREF + "/{number}/pleas/{id}")
    Flash rule(
            Person person,
            @PathVariable String number,
            @PathVariable String id,
            @RequestParam Map<String, String> typed) {
        var certification = find(person, number);
        var plea = plea(certification, id);
        if (typed.getOrDefault("ruling", "").equals("refuse")) {
            return act(
                    person,
                    certification,
                    "申し出を認めないことにしました。",
                    () ->
                            rule.refuse(
                                    hand(person),
                                    plea,
                                    Typed.clean(typed.getOrDefault("note", ""))));
        }
        var grant = grant(typed, plea);
        if (grant.isEmpty()) {
            return Flash.refused(href(certification), "留保の期限は、2027-03-31 のように入力してください。");
        }
        return act(
                person,
                certification,
                "申し出を認め、公表しました。",
                () ->
                        rule.grant(
                                hand(person),
                                plea,
                                files.certifications().lock(certification.number()),
                                grant.get()));
    }

    private static Optional<RuleOnPlea.Grant> grant(Map<String, String> typed, Plea plea) {
        var kind =
                Arrays.stream(WithholdingReason.values())
                        .filter(each -> each.name().equals(typed.get("kind")))
                        .findFirst()
                        .orElse(plea.wish().kind());
        return Days.read(typed.getOrDefault("until", ""))
                .map(until -> new RuleOnPlea.Grant(kind, until));
    }

    private <T> Flash act(
            Person person, Certification certification, String done, Supplier<Outcome<T>> work) {
        return switch (desk.act(
                person,
                Action.RULE_ON_WITHHOLDING,
                Desk.Subject.of(certification.number(), Access.Target.NONE),
                work)) {
            case Outcome.Done<T> _ -> Flash.done(href(certification), done);
            case Outcome.Refused<T>(var obstacles) ->
                    Flash.refused(href(certification), wording.sentence(obstacles.getFirst()));
        };
    }

    private Plea.Hand hand(Person person) {
        return new Plea.Hand(person.id(), clock.instant());
    }

    private Plea plea(Certification certification, String id) {
        return Optional.of(id)
                .filter(text -> text.matches("[0-9a-z]{26}"))
                .flatMap(text -> files.pleas().find(new PleaId(text)))
                .filter(plea -> plea.number().equals(certification.number()))
                .orElseThrow(Desktop::notFound);
    }

    private Certification find(Person person, String number) {
        desk.check(person, Action.RULE_ON_WITHHOLDING, Access.Target.NONE);
        try {
            return files.certifications()
                    .find(CertificationNumber.parse(number))
                    .orElseThrow(Desktop::notFound);
        } catch (IllegalArgumentException _) {
            throw Desktop.notFound();
        }
    }

    private static String href(Certification certification) {
        return HREF + "/" + certification.number().slug();
    }
}
