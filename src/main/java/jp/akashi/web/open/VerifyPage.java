package jp.akashi.web.open;

import java.time.InstantSource;
import java.util.List;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Label;
import jp.akashi.kernel.Tokyo;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Field;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Validity;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The look-up by certification number (認定番号の照会): is this number in the register, and in force?
@Controller
public class VerifyPage {
    private static final int LONGEST = 100;

    private static final Label TITLE = new Label("認定番号の照会", "Verify a certification number");
    private static final Label NUMBER = new Label("認定番号", "Certification number");
    private static final Label HINT =
            new Label(
                    "例: AI 0001-2204(大文字・小文字、全角・半角、空白の有無は問いません)",
                    "Such as AI 0001-2204; upper or lower case, with or without the space");
    private static final Label MISREAD =
            new Label(
                    "認定番号は「AI 0001-2204」のように、制度の記号、4けたの番号、ハイフン、4けたの年月で入力してください。",
                    "A certification number is like \"AI 0001-2204\": the letters of the scheme, four digits, a hyphen, and four digits of year and month.");

    private final Registry registry;
    private final Schemes schemes;
    private final InstantSource clock;

    /// What the look-up found: the number as understood, its entry if there is one, else numbers of
    /// other schemes that differ in the identifier alone.
    public record Answer(
            CertificationNumber number,
            @Nullable Entry entry,
            Validity validity,
            List<Entry> similar) {}

    public VerifyPage(Registry registry, Schemes schemes, InstantSource clock) {
        this.registry = registry;
        this.schemes = schemes;
        this.clock = clock;
    }

    @GetMapping("/verify")
    public Page verify(@RequestParam(defaultValue = "") String number, Language say) {
        if (number.isBlank()) {
            return page(number, null, say);
        }
        var picked = number.length() > LONGEST ? Picked.of(List.of()) : Picked.of(List.of(number));
        if (picked.numbers().size() != 1) {
            return page(number, MISREAD, say).status(HttpStatus.BAD_REQUEST);
        }
        return page(number, null, say).with("answer", answer(picked.numbers().getFirst()));
    }

    private static Page page(String typed, @Nullable Label fault, Language say) {
        var field =
                Field.of("number", say.of(NUMBER))
                        .value(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed)
                        .hint(say.of(HINT))
                        .error(fault == null ? null : say.of(fault));
        return Page.of("open/verify", Actor.OPEN, TITLE).with("field", field);
    }

    private Answer answer(CertificationNumber number) {
        var entry = registry.find(number);
        var validity = entry.map(found -> Validity.of(found.standing(), Tokyo.today(clock)));
        return new Answer(
                number,
                entry.orElse(null),
                validity.orElse(Validity.AHEAD),
                entry.isPresent() ? List.of() : registry.list(similar(number)));
    }

    private List<CertificationNumber> similar(CertificationNumber number) {
        return schemes.all().stream()
                .map(scheme ->
                        new CertificationNumber(
                                scheme.numbering().prefix(), number.serial(), number.month()))
                .filter(other -> !other.equals(number))
                .toList();
    }
}
