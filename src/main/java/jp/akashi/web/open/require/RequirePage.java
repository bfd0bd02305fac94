package jp.akashi.web.open.require;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.directory.Condition.Weight;
import jp.akashi.directory.Holding;
import jp.akashi.guide.Guide;
import jp.akashi.kernel.Label;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Fault;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Redirect;
import jp.akashi.web.kit.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Where a buyer states what is required of a service (要件) and sees which services meet it. The
/// whole requirement stands in the address; nothing is kept here.
@Controller
public class RequirePage {
    static final Label TITLE = new Label("要件から探す", "Start from your requirements");

    private static final int FIRST_OF_EACH = 10;
    private static final int PER_PAGE = 50;
    private static final int LAST_PAGE = 100_000;

    private final Notes notes;
    private final Chooser chooser;
    private final Outlook outlook;
    private final Guide guide;

    public RequirePage(Notes notes, Chooser chooser, Outlook outlook, Guide guide) {
        this.notes = notes;
        this.chooser = chooser;
        this.outlook = outlook;
        this.guide = guide;
    }

    @GetMapping("/requirements")
    public View show(@RequestParam MultiValueMap<String, String> parameters, Language say) {
        var wanted = Wanted.of(parameters, notes);
        if (!wanted.faults().isEmpty()) {
            return wrong(wanted);
        }
        var shown = shown(parameters);
        if (shown.isEmpty()) {
            return Refusal.badRequest(
                    new Label(
                            "「show」は meets、unknown、fails のいずれか、「page」は1以上の数で指定してください。",
                            "`show` is one of meets, unknown and fails; `page` is a number from 1."));
        }
        var adding = chooser.adding(parameters, wanted, say);
        return page(outlook.view(wanted, adding, shown.get()));
    }

    private Page page(RequireView view) {
        return Page.of("open/require", Actor.OPEN, TITLE)
                .with("view", view)
                .with("profiles", ProfileView.of(guide.profiles(), notes, "/requirements"))
                .with("caution", guide.profiles().caution());
    }

    /// Adds the condition that was filled in, or shows the form again and says what is wrong.
    @GetMapping("/requirements/add")
    public View add(@RequestParam MultiValueMap<String, String> sent, Language say) {
        var wanted = Wanted.of(sent, notes);
        var blank = notes.findBlank(Chooser.first(sent, "add"));
        if (!wanted.faults().isEmpty()) {
            return wrong(wanted);
        }
        if (blank.isEmpty()) {
            return Refusal.badRequest(
                    new Label(
                            "条件を付ける開示項目が指定されていません。前の画面に戻って選び直してください。",
                            "No disclosure item was chosen. Please go back and choose one."));
        }
        return switch (notes.read(Chooser.note(sent), weight(sent))) {
            case Notes.Reading.Read(var condition) ->
                    wanted.isFull()
                            ? Refusal.badRequest(
                                    new Label(
                                            "条件は30件までです。",
                                            "A requirement has up to 30 conditions."))
                            : Redirect.to(wanted.with(condition).address("/requirements"));
            case Notes.Reading.Wrong(var sentence) -> {
                var fault = Fault.at(part(Chooser.note(sent).word()), say.of(sentence));
                var typed = Chooser.typed(sent);
                yield again(wanted, chooser.form(blank.get(), typed, List.of(fault), say), say);
            }
        };
    }

    private Page again(Wanted wanted, Adding.Form form, Language say) {
        var plain = chooser.adding(new LinkedMultiValueMap<>(), wanted, say);
        var adding =
                new Adding(
                        plain.sections(),
                        plain.section(),
                        plain.typed(),
                        plain.found(),
                        Optional.of(form));
        var shown = new Outlook.Shown(Optional.empty(), 1, FIRST_OF_EACH);
        return page(outlook.view(wanted, adding, shown)).status(HttpStatus.BAD_REQUEST);
    }

    /// The control in which what belongs to a condition is typed.
    private static String part(String word) {
        return switch (word) {
            case "at-least", "at-most" -> "amount";
            case "one-of", "none-of" -> "option";
            case "not-before", "not-after" -> "day";
            case "says" -> "words";
            default -> "is";
        };
    }

    /// What the condition that is being filled in would do, as a piece of the page.
    @GetMapping("/requirements/effect")
    public View effect(@RequestParam MultiValueMap<String, String> sent) {
        var read = notes.read(Chooser.note(sent), weight(sent));
        var effect =
                read instanceof Notes.Reading.Read(var condition)
                        ? Optional.of(outlook.effect(condition))
                        : Optional.empty();
        return Page.of("open/require/effect", Actor.OPEN, TITLE).with("effect", effect);
    }

    private static Weight weight(MultiValueMap<String, String> sent) {
        return Chooser.first(sent, "weight").equals("want") ? Weight.WANT : Weight.MUST;
    }

    static Page wrong(Wanted wanted) {
        return Page.of("open/require/wrong", Actor.OPEN, TITLE)
                .with("wanted", wanted)
                .status(HttpStatus.BAD_REQUEST);
    }

    private static Optional<Outlook.Shown> shown(MultiValueMap<String, String> parameters) {
        var name = Chooser.first(parameters, "show");
        var group =
                Stream.of(Holding.values())
                        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                        .findFirst();
        var page = Chooser.first(parameters, "page");
        boolean isNumber = page.matches("[1-9][0-9]{0,5}");
        if (group.isEmpty() && !name.isEmpty() || !isNumber && !page.isEmpty()) {
            return Optional.empty();
        }
        int number = isNumber ? Math.min(Integer.parseInt(page), LAST_PAGE) : 1;
        return Optional.of(
                group.isEmpty()
                        ? new Outlook.Shown(group, 1, FIRST_OF_EACH)
                        : new Outlook.Shown(group, number, PER_PAGE));
    }
}
