package jp.akashi.web.office;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.application.Applications;
import jp.akashi.application.Draft;
import jp.akashi.application.Drafts;
import jp.akashi.application.EnterPaper;
import jp.akashi.application.FaceField;
import jp.akashi.application.Original;
import jp.akashi.application.PaperEntries;
import jp.akashi.application.PaperEntry;
import jp.akashi.application.ReturnOriginal;
import jp.akashi.desk.Desk;
import jp.akashi.desk.Invite;
import jp.akashi.item.Typed;
import jp.akashi.kernel.DraftId;
import jp.akashi.kernel.OriginalId;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.InviteMember;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Provider;
import jp.akashi.party.RegisterProvider;
import jp.akashi.party.SignUp;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Choice;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.InvitationLinks;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// Applications that came by post (郵送・事務局入力): entered on the provider's behalf, and the originals
/// held of them.
@Controller
public class PapersPage {
    static final String HREF = "/office/papers";
    private static final int MOST = 50;

    private final Desk desk;
    private final Acts acts;
    private final PaperEntries entries;
    private final People people;
    private final Drafts drafts;
    private final Applications applications;
    private final PostedFiles posted;
    private final Wording wording;
    private final InstantSource clock;

    PapersPage(
            Desk desk,
            Acts acts,
            PaperEntries entries,
            People people,
            Drafts drafts,
            Applications applications,
            PostedFiles posted,
            Wording wording,
            InstantSource clock) {
        this.desk = desk;
        this.acts = acts;
        this.entries = entries;
        this.people = people;
        this.drafts = drafts;
        this.applications = applications;
        this.posted = posted;
        this.wording = wording;
        this.clock = clock;
    }

    /// The use cases of the page.
    @Component
    record Acts(
            EnterPaper enter,
            ReturnOriginal giveBack,
            RegisterProvider register,
            Invite invite,
            InvitationLinks links) {}

    /// An entry in the list; without a number it is not filed yet.
    public record Line(
            String href,
            String number,
            String service,
            String provider,
            String received,
            String by) {}

    /// An original that is held.
    public record Held(String id, String title, String provider, String received, String with) {}

    @GetMapping(HREF)
    Page list(Person person) {
        check(person);
        return list();
    }

    private Page list() {
        return Page.of("office/papers", Actor.OFFICE, "郵送の受付")
                .with("link", "")
                .with("invited", "")
                .with("providers", choices(people.listWithoutMembers()))
                .with("lines", entries.listLatest(MOST).stream().map(this::line).toList())
                .with("held", entries.listHeld().stream().map(this::held).toList());
    }

    private Line line(PaperEntry entry) {
        var filed = applications.find(entry.application());
        var draft = drafts.find(new DraftId(entry.application().value()));
        return new Line(
                filed.isPresent()
                        ? CaseLines.href(entry.application())
                        : HREF + "/" + entry.application(),
                filed.map(application -> application.number().toString()).orElse(""),
                filed.map(application -> application.serviceName())
                        .or(() -> draft.map(PapersPage::service))
                        .orElse("(取り消した入力)"),
                provider(entry.provider()),
                Days.print(entry.receivedOn()),
                people.findPerson(entry.by()).map(Person::name).orElse(""));
    }

    static String service(Draft draft) {
        var name = draft.dossier().faceSheet().get(FaceField.SERVICE_NAME);
        return name.isEmpty() ? "(サービス名称なし)" : name;
    }

    private Held held(Original original) {
        return new Held(
                original.id().value(),
                original.title(),
                provider(original.provider()),
                Days.print(original.receivedOn()),
                applications
                        .find(original.with())
                        .map(application -> application.number().toString())
                        .orElse("受付前"));
    }

    private String provider(ProviderId id) {
        return people.findProvider(id).map(Provider::name).orElse("");
    }

    @GetMapping(HREF + "/new")
    Page begin(Person person) {
        check(person);
        return form(Map.of(), List.of());
    }

    private Page form(Map<String, String> typed, List<String> faults) {
        return Page.of("office/paperNew", Actor.OFFICE, "郵送の申請を入力する")
                .crumb("郵送の受付", HREF)
                .with("providers", choices(people.listProviders()))
                .with(
                        "originals",
                        entries.listHeld().stream()
                                .map(original ->
                                        new Choice(
                                                original.id().value(),
                                                provider(original.provider())
                                                        + " "
                                                        + original.title()
                                                        + "("
                                                        + Days.print(original.receivedOn())
                                                        + "受領)"))
                                .toList())
                .with("today", Tokyo.today(clock).toString())
                .with("typed", Map.copyOf(typed))
                .with("faults", List.copyOf(faults));
    }

    private static List<Choice> choices(List<Provider> providers) {
        return providers.stream()
                .map(provider ->
                        new Choice(
                                provider.id().value(),
                                provider.name()
                                        + (provider.corporateNumber().isEmpty()
                                                ? ""
                                                : "(" + provider.corporateNumber() + ")")))
                .toList();
    }

    /// The files of the form.
    public record Uploads(@Nullable MultipartFile form, @Nullable List<MultipartFile> files) {
        Optional<MultipartFile> filled() {
            return Optional.ofNullable(form).filter(file -> !file.isEmpty());
        }

        List<MultipartFile> pdfs() {
            return Optional.ofNullable(files).stream()
                    .flatMap(List::stream)
                    .filter(file -> !file.isEmpty())
                    .toList();
        }
    }

    @PostMapping(HREF)
    View enter(Person person, @RequestParam Map<String, String> typed, Uploads uploads) {
        check(person);
        var day = Days.read(typed.getOrDefault("received", ""));
        if (uploads.filled().isEmpty() || day.isEmpty()) {
            return form(typed, List.of("受領日と、申請書を記入したExcelの様式(.xlsx)が必要です。様式は、事業者の画面と同じものを使います。"));
        }
        var read = posted.read(Optional.empty(), uploads.filled(), uploads.pdfs());
        if (read.dossier().isEmpty()) {
            return form(typed, read.faults());
        }
        var refers = typed.getOrDefault("original", "");
        var post =
                new EnterPaper.Post(
                        day.get(),
                        read.dossier().get(),
                        refers.matches("[0-9a-z]{26}") ? new OriginalId(refers) : null,
                        Typed.clean(typed.getOrDefault("title", "")));
        Outcome<Draft> outcome =
                desk.act(
                        person,
                        Action.ENTER_PAPER,
                        Desk.Subject.of("paper", Access.Target.NONE),
                        () ->
                                applicant(typed)
                                        .then(provider ->
                                                acts.enter()
                                                        .enter(provider.id(), post, person.id())));
        return switch (outcome) {
            case Outcome.Done<Draft>(var draft) ->
                    Flash.done(
                            HREF + "/" + draft.id(),
                            read.faults().isEmpty()
                                    ? "郵送の申請を入力しました。事前チェックの結果を確かめて、受け付けてください。"
                                    : "入力しました。読み取れなかったところがあります。\n"
                                            + String.join("\n", read.faults()));
            case Outcome.Refused<Draft>(var obstacles) ->
                    form(typed, obstacles.stream().map(wording::sentence).toList());
        };
    }

    /// The provider that was chosen, or a new one.
    private Outcome<Provider> applicant(Map<String, String> typed) {
        var chosen = typed.getOrDefault("provider", "");
        var known =
                chosen.matches("[0-9a-z]{26}")
                        ? people.findProvider(new ProviderId(chosen))
                        : Optional.<Provider>empty();
        return known.map(Outcome::done)
                .orElseGet(() ->
                        acts.register()
                                .register(
                                        new SignUp.Organisation(
                                                typed.getOrDefault("name", ""),
                                                typed.getOrDefault("number", ""))));
    }

    /// Invites the first of a provider that applied by post, who then sees its cases.
    @PostMapping(HREF + "/invitations")
    View invite(
            Person person,
            @RequestParam(defaultValue = "") String provider,
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request) {
        check(person);
        var known =
                Optional.of(provider)
                        .filter(text -> text.matches("[0-9a-z]{26}"))
                        .flatMap(text -> people.findProvider(new ProviderId(text)));
        if (known.isEmpty()) {
            return Flash.refused(HREF, "招待する事業者を選んでください。");
        }
        return switch (acts.invite().first(person, known.get().id(), email)) {
            case Outcome.Done<InviteMember.Sent>(var sent) ->
                    acts.links().answer(sent, list(), HREF, request);
            case Outcome.Refused<InviteMember.Sent>(var obstacles) ->
                    Flash.refused(HREF, wording.sentence(obstacles.getFirst()));
        };
    }

    @PostMapping(HREF + "/originals/{id}")
    Flash giveBack(
            Person person, @PathVariable String id, @RequestParam Map<String, String> typed) {
        check(person);
        var original =
                Optional.of(id)
                        .filter(text -> text.matches("[0-9a-z]{26}"))
                        .flatMap(text -> entries.findOriginal(new OriginalId(text)))
                        .orElseThrow(Desktop::notFound);
        var on = Days.read(typed.getOrDefault("on:" + id, ""));
        if (on.isEmpty()) {
            return Flash.refused(HREF, "返却した日は、2026-04-01 のように入力してください。");
        }
        Outcome<Original> outcome =
                desk.act(
                        person,
                        Action.ENTER_PAPER,
                        Desk.Subject.of(original.id(), Access.Target.of(original.provider())),
                        () ->
                                acts.giveBack()
                                        .note(
                                                original,
                                                on.get(),
                                                Typed.clean(typed.getOrDefault("how:" + id, "")),
                                                person.id()));
        return switch (outcome) {
            case Outcome.Done<Original> _ -> Flash.done(HREF, "原本の返却を記録しました。");
            case Outcome.Refused<Original>(var obstacles) ->
                    Flash.refused(HREF, wording.sentence(obstacles.getFirst()));
        };
    }

    private void check(Person person) {
        desk.check(person, Action.ENTER_PAPER, Access.Target.NONE);
    }
}
