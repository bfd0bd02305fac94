package jp.akashi.web.ask;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.akashi.access.Action;
import jp.akashi.desk.Desk;
import jp.akashi.item.Typed;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Label;
import jp.akashi.kernel.Outcome;
import jp.akashi.notice.Announce;
import jp.akashi.notice.Care;
import jp.akashi.party.Pace;
import jp.akashi.question.AskQuestion;
import jp.akashi.question.Question;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Hindrance;
import jp.akashi.web.kit.Knocking;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.QuestionLines;
import jp.akashi.web.kit.Redirect;
import jp.akashi.web.kit.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// 問合せ: the form by which anybody asks about a published service, or reports a mark.
@Controller
public class AskPage {
    private final Desk desk;
    private final AskQuestion askQuestion;
    private final Announce announce;
    private final Registry registry;
    private final Schemes schemes;
    private final QuestionLines lines;
    private final Knocking knocking;

    AskPage(
            Desk desk,
            AskQuestion askQuestion,
            Announce announce,
            Registry registry,
            Schemes schemes,
            QuestionLines lines,
            Knocking knocking) {
        this.desk = desk;
        this.askQuestion = askQuestion;
        this.announce = announce;
        this.registry = registry;
        this.schemes = schemes;
        this.lines = lines;
        this.knocking = knocking;
    }

    /// What a question is about, as the form shows it.
    public record About(
            String number,
            String printed,
            String service,
            String provider,
            String item,
            String label) {}

    @GetMapping("/ask")
    View form(
            @RequestParam(defaultValue = "") String service,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String about,
            Language say) {
        return find(service)
                .<View>map(entry ->
                        page(entry, Map.of("item", item, "about", about), AskFaults.NONE, say))
                .orElseGet(AskPage::unknown);
    }

    @PostMapping("/ask")
    View ask(
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Language say) {
        var entry = find(typed.getOrDefault("service", ""));
        if (entry.isEmpty()) {
            return unknown();
        }
        if (!typed.getOrDefault("website", "").isEmpty()) {
            return Redirect.to(say.href("/ask/sent"));
        }
        var wait = knocking.at(Pace.Door.ASK, request.getRemoteAddr());
        if (wait.isPresent()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "" + wait.get().plusSeconds(1).toSeconds());
            long minutes = Hindrance.of(wait.get(), true).minutes();
            return page(entry.get(), typed, AskFaults.tooMany(minutes, say), say)
                    .status(HttpStatus.TOO_MANY_REQUESTS);
        }
        if (!lines.isCertified(entry.get().number())) {
            return page(entry.get(), typed, AskFaults.closed(say), say).status(HttpStatus.CONFLICT);
        }
        return switch (taken(entry.get(), typed, say)) {
            case Outcome.Done<Question> _ -> Redirect.to(say.href("/ask/sent"));
            case Outcome.Refused<Question>(var obstacles) ->
                    page(entry.get(), typed, AskFaults.of(obstacles, say), say)
                            .status(HttpStatus.BAD_REQUEST);
        };
    }

    private Outcome<Question> taken(Entry entry, Map<String, String> typed, Language say) {
        var asker =
                new Question.Asker(text(typed, "name"), text(typed, "email"), say == Language.EN);
        return desk.actAnonymously(
                Action.ASK_PUBLICLY,
                entry.number().slug(),
                () ->
                        askQuestion
                                .ask(about(entry, typed), asker, text(typed, "text"))
                                .map(question -> {
                                    announce.announce(
                                            new Care.QuestionTaken(
                                                    lines.notice(question), question));
                                    return question;
                                }));
    }

    private static Question.About about(Entry entry, Map<String, String> typed) {
        boolean misuse = text(typed, "about").equals("mark");
        return new Question.About(
                misuse ? Question.Kind.MISUSE : Question.Kind.ITEM,
                entry.number(),
                misuse ? null : item(text(typed, "item")).orElse(null),
                misuse ? text(typed, "place") : "");
    }

    private static String text(Map<String, String> typed, String blank) {
        return Typed.clean(typed.getOrDefault(blank, ""));
    }

    @GetMapping("/ask/sent")
    Page sent() {
        return Page.of(
                "ask/sent", Actor.OPEN, new Label("メールをご確認ください", "Please look into your mail"));
    }

    private Page page(Entry entry, Map<String, String> typed, AskFaults faults, Language say) {
        boolean misuse = typed.getOrDefault("about", "").equals("mark");
        var shown = new LinkedHashMap<>(typed);
        var title =
                misuse
                        ? new Label("認定マークについて知らせる", "Report a mark")
                        : new Label("公表内容についての問合せ", "Ask about what is published");
        return Page.of("ask/form", Actor.OPEN, title)
                .crumb(entry.face().serviceName(), "/services/" + entry.number().slug())
                .with("about", about(entry, typed.getOrDefault("item", ""), say))
                .with("misuse", misuse)
                .with("typed", Map.copyOf(shown))
                .with("faults", faults);
    }

    private About about(Entry entry, String item, Language say) {
        var row =
                schemes.get(entry.edition()).rows().stream()
                        .filter(each -> each.id().value().equals(item))
                        .findFirst();
        return new About(
                entry.number().slug(),
                entry.printed(),
                entry.face().serviceName(),
                entry.face().providerName(),
                row.map(found -> found.id().value()).orElse(""),
                row.map(found -> found.number() + " " + say.of(found.item().label())).orElse(""));
    }

    private static Optional<ItemId> item(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(new ItemId(typed));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Optional<Entry> find(String service) {
        try {
            return service.length() > 40
                    ? Optional.empty()
                    : registry.find(CertificationNumber.parse(service));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static View unknown() {
        return Refusal.notFound(
                new Label(
                        "お問合せは、サービスのページの「問い合わせる」から始めてください。",
                        "Please begin with \"Ask\" on the page of the service."));
    }
}
