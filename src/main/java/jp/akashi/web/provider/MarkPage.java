package jp.akashi.web.provider;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.agenda.Agenda;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.desk.Desk;
import jp.akashi.examination.Hand;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.ShownPageId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.mark.Designated;
import jp.akashi.mark.LookAtPage;
import jp.akashi.mark.MarkCheck;
import jp.akashi.mark.RegisterPage;
import jp.akashi.mark.ShownPage;
import jp.akashi.mark.ShownPages;
import jp.akashi.paper.MarkPack;
import jp.akashi.party.Person;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.MarkLines;
import jp.akashi.web.kit.MarkWords;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 認定マーク: the pack of a mark, the pages on which it is shown, and what was seen on them.
@Controller
public class MarkPage {
    static final String HREF = "/provider/marks";

    private final Desk desk;
    private final Marks marks;
    private final ShownPages pages;
    private final LookAtPage look;
    private final MarkLines lines;
    private final Agenda agenda;
    private final Wording wording;
    private final InstantSource clock;

    MarkPage(
            Desk desk,
            Marks marks,
            ShownPages pages,
            LookAtPage look,
            MarkLines lines,
            Agenda agenda,
            Wording wording,
            InstantSource clock) {
        this.agenda = agenda;
        this.desk = desk;
        this.marks = marks;
        this.pages = pages;
        this.look = look;
        this.lines = lines;
        this.wording = wording;
        this.clock = clock;
    }

    /// A certified service in the list of marks.
    public record Line(
            String href, String number, String service, boolean inForce, int pages, int faulty) {}

    @GetMapping(HREF)
    Page list(Person person) {
        var provider = Own.providerOf(person);
        desk.check(person, Action.SHOW_MARK, Access.Target.of(provider));
        return Page.of("provider/marks", Actor.PROVIDER, "認定マーク")
                .with("lines", marks.list(person).stream().map(this::line).toList());
    }

    private Line line(Certification certification) {
        var shown = pages.list(certification.number());
        return new Line(
                href(certification.number()),
                marks.printed(certification),
                certification.holder().serviceName(),
                certification.isInForceOn(Tokyo.today(clock)),
                shown.size(),
                (int)
                        shown.stream()
                                .flatMap(page -> pages.findLast(page.id()).stream())
                                .filter(check -> !check.found().isEmpty())
                                .count());
    }

    @GetMapping(HREF + "/{number}")
    Page show(Person person, @PathVariable String number) {
        var certification = marks.find(person, number, Action.SHOW_MARK);
        var subject = marks.subject(certification);
        return Page.of("provider/mark", Actor.PROVIDER, "認定マーク " + marks.printed(certification))
                .crumb("認定マーク", HREF)
                .with("service", certification.holder().serviceName())
                .with("here", href(certification.number()))
                .with("number", marks.printed(certification))
                .with("inForce", certification.isInForceOn(Tokyo.today(clock)))
                .with("link", subject.link())
                .with("snippet", MarkPack.snippet(subject))
                .with("live", MarkPack.snippet(subject, marks.picture(certification)))
                .with("widths", MarkPack.WIDTHS)
                .with(
                        "pages",
                        pages.list(certification.number()).stream().map(lines::line).toList());
    }

    @PostMapping(HREF + "/{number}/pages")
    Flash register(
            Person person,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String address) {
        var certification = marks.find(person, number, Action.SHOW_MARK);
        var here = href(certification.number());
        return switch (desk.act(
                person,
                Action.SHOW_MARK,
                subject(certification),
                () ->
                        new RegisterPage(pages, agenda)
                                .register(
                                        Hand.of(person, clock.instant()),
                                        certification,
                                        address))) {
            case Outcome.Done<ShownPage> _ ->
                    Flash.done(here, "掲載ページを登録しました。「今すぐ確認」で、掲載のしかたを確かめられます。");
            case Outcome.Refused<ShownPage>(var obstacles) ->
                    Flash.refused(here, wording.sentence(obstacles.getFirst()));
        };
    }

    @PostMapping(HREF + "/{number}/pages/{id}/remove")
    Flash remove(Person person, @PathVariable String number, @PathVariable String id) {
        var certification = marks.find(person, number, Action.SHOW_MARK);
        var page = page(certification, id);
        desk.act(
                person,
                Action.SHOW_MARK,
                subject(certification),
                () -> {
                    pages.end(page.id(), clock.instant());
                    return Outcome.done(page);
                });
        return Flash.done(href(certification.number()), "掲載ページを登録から外しました。");
    }

    /// The look itself is no part of the act: it asks the web.
    @PostMapping(HREF + "/{number}/pages/{id}/check")
    Flash check(Person person, @PathVariable String number, @PathVariable String id) {
        var certification = marks.find(person, number, Action.CHECK_MARK);
        var here = href(certification.number());
        return switch (look.lookFor(page(certification, id))) {
            case Outcome.Refused<MarkCheck>(var obstacles) ->
                    Flash.refused(here, wording.sentence(obstacles.getFirst()));
            case Outcome.Done<MarkCheck>(var check) -> {
                desk.act(person, Action.CHECK_MARK, subject(certification), () -> look.keep(check));
                yield Flash.done(here, "確認しました: " + MarkWords.of(check).ja() + "。");
            }
        };
    }

    private ShownPage page(Certification certification, String id) {
        return Optional.of(id)
                .filter(text -> text.matches("[0-9a-z]{26}"))
                .flatMap(text -> pages.find(new ShownPageId(text)))
                .filter(page -> page.number().equals(certification.number()))
                .orElseThrow(Own::notThere);
    }

    private static Desk.Subject subject(Certification certification) {
        return Desk.Subject.of(
                certification.number(), Access.Target.of(certification.holder().provider()));
    }

    static String href(CertificationNumber number) {
        return HREF + "/" + number.slug();
    }

    /// The marks of the provider's own services.
    @Component
    static class Marks {
        private final Certifications certifications;
        private final Schemes schemes;
        private final Desk desk;
        private final Designated designated;

        Marks(Certifications certifications, Schemes schemes, Desk desk, Designated designated) {
            this.certifications = certifications;
            this.schemes = schemes;
            this.desk = desk;
            this.designated = designated;
        }

        List<Certification> list(Person person) {
            return certifications.list(Own.providerOf(person));
        }

        Certification find(Person person, String number, Action action) {
            var certification =
                    read(number).flatMap(certifications::find).orElseThrow(Own::notThere);
            desk.check(person, action, Access.Target.of(certification.holder().provider()));
            return certification;
        }

        private static Optional<CertificationNumber> read(String text) {
            try {
                return Optional.of(CertificationNumber.parse(text));
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        }

        String printed(Certification certification) {
            return schemes.get(certification.edition().scheme())
                    .numbering()
                    .print(certification.number());
        }

        String picture(Certification certification) {
            return designated.picture(certification.number()).toString();
        }

        MarkPack.Subject subject(Certification certification) {
            return new MarkPack.Subject(
                    schemes.get(certification.edition().scheme()).mark(),
                    printed(certification),
                    certification.number().slug(),
                    designated.of(certification.number()).toString());
        }
    }
}
