package jp.akashi.web.open;

import java.time.InstantSource;
import java.util.List;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Tokyo;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Field;
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
    public Page verify(@RequestParam(defaultValue = "") String number) {
        if (number.isBlank()) {
            return page(number, null);
        }
        var picked = number.length() > LONGEST ? Picked.of(List.of()) : Picked.of(List.of(number));
        if (picked.numbers().size() != 1) {
            return page(number, "認定番号は「AI 0001-2204」のように、制度の記号、4けたの番号、ハイフン、4けたの年月で入力してください。")
                    .status(HttpStatus.BAD_REQUEST);
        }
        return page(number, null).with("answer", answer(picked.numbers().getFirst()));
    }

    private static Page page(String typed, @Nullable String fault) {
        var field =
                Field.of("number", "認定番号")
                        .value(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed)
                        .hint("例: AI 0001-2204(大文字・小文字、全角・半角、空白の有無は問いません)")
                        .error(fault);
        return Page.of("open/verify", Actor.OPEN, "認定番号の照会").with("field", field);
    }

    private Answer answer(CertificationNumber number) {
        var entry = registry.find(number);
        var validity = entry.map(found -> Validity.of(found.standing().term(), Tokyo.today(clock)));
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
