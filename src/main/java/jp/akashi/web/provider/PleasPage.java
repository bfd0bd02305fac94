package jp.akashi.web.provider;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.application.WithholdingReason;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.desk.Desk;
import jp.akashi.item.Kind;
import jp.akashi.item.Notation;
import jp.akashi.item.Reading;
import jp.akashi.item.Typed;
import jp.akashi.item.Value;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import jp.akashi.registry.AskRelease;
import jp.akashi.registry.AskWithholding;
import jp.akashi.registry.Plea;
import jp.akashi.registry.Release;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.PleaLines;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 公表の留保: what of the organisation's services is withheld until when, and the wishes about it.
@Controller
public class PleasPage {
    private static final String HREF = "/provider/withholdings";

    private final Desk desk;
    private final Certifications certifications;
    private final AskWithholding ask;
    private final AskRelease release;
    private final PleaLines lines;
    private final Wording wording;
    private final InstantSource clock;

    PleasPage(
            Desk desk,
            Certifications certifications,
            AskWithholding ask,
            AskRelease release,
            PleaLines lines,
            Wording wording,
            InstantSource clock) {
        this.desk = desk;
        this.certifications = certifications;
        this.ask = ask;
        this.release = release;
        this.lines = lines;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping(HREF)
    Page list(Person person) {
        var provider = Own.providerOf(person);
        desk.check(person, Action.ASK_WITHHOLDING, Access.Target.of(provider));
        return Page.of("provider/pleas", Actor.PROVIDER, "公表の留保")
                .with(
                        "services",
                        certifications.list(provider).stream()
                                .flatMap(each -> lines.of(each).stream())
                                .toList());
    }

    @GetMapping(HREF + "/{number}")
    Page show(Person person, @PathVariable String number) {
        var certification = find(person, number);
        return Page.of("provider/plea", Actor.PROVIDER, certification.holder().serviceName())
                .crumb("公表の留保", HREF)
                .with("service", lines.of(certification).orElseThrow(Own::notThere))
                .with("items", lines.items(certification))
                .with("kinds", lines.kinds());
    }

    @PostMapping(HREF + "/{number}")
    Flash ask(Person person, @PathVariable String number, @RequestParam Map<String, String> typed) {
        var certification = find(person, number);
        var here = HREF + "/" + certification.number().slug();
        var wish = wish(typed);
        if (wish.isEmpty()) {
            return Flash.refused(here, "項目と理由の種類を選び、期限を 2027年3月31日 のように入力してください。");
        }
        return switch (desk.act(
                person,
                Action.ASK_WITHHOLDING,
                Desk.Subject.of(certification.number(), target(certification)),
                () ->
                        ask.ask(
                                new Plea.Hand(person.id(), clock.instant()),
                                certification.number(),
                                wish.get()))) {
            case Outcome.Done<Plea> _ -> Flash.done(here, "申し出を送りました。事務局の決定をお待ちください。");
            case Outcome.Refused<Plea>(var obstacles) ->
                    Flash.refused(here, wording.sentence(obstacles.getFirst()));
        };
    }

    /// 期限前の公表の申し出
    @PostMapping(HREF + "/{number}/release")
    Flash release(
            Person person,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String item) {
        var certification = find(person, number);
        var here = HREF + "/" + certification.number().slug();
        if (!item.matches("[a-z0-9][a-z0-9.-]{0,79}")) {
            return Flash.refused(here, "項目を選び直してください。");
        }
        return switch (desk.act(
                person,
                Action.ASK_WITHHOLDING,
                Desk.Subject.of(certification.number(), target(certification)),
                () ->
                        release.ask(
                                new Plea.Hand(person.id(), clock.instant()),
                                certification.number(),
                                new ItemId(item)))) {
            case Outcome.Done<Release> _ -> Flash.done(here, "申し出を送りました。事務局が公表するまで、留保は続きます。");
            case Outcome.Refused<Release>(var obstacles) ->
                    Flash.refused(here, wording.sentence(obstacles.getFirst()));
        };
    }

    private static Optional<Plea.Wish> wish(Map<String, String> typed) {
        var kind =
                Arrays.stream(WithholdingReason.values())
                        .filter(each -> each.name().equals(typed.get("kind")))
                        .findFirst();
        var until = Notation.read(new Kind.Date(), typed.getOrDefault("until", ""));
        var item = typed.getOrDefault("item", "");
        return kind.isPresent()
                        && item.matches("[a-z0-9][a-z0-9.-]{0,79}")
                        && until instanceof Reading.Read(Value.Day(var day))
                ? Optional.of(
                        new Plea.Wish(
                                new ItemId(item),
                                kind.get(),
                                Typed.clean(typed.getOrDefault("reason", "")),
                                day))
                : Optional.empty();
    }

    private Certification find(Person person, String number) {
        var found = read(number).flatMap(certifications::find).orElseThrow(Own::notThere);
        desk.check(person, Action.ASK_WITHHOLDING, target(found));
        return found;
    }

    private static Optional<CertificationNumber> read(String text) {
        try {
            return Optional.of(CertificationNumber.parse(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Access.Target target(Certification certification) {
        return Access.Target.of(certification.holder().provider());
    }
}
