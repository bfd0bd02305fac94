package jp.akashi.web.open;

import java.util.List;
import java.util.Optional;
import jp.akashi.directory.History;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Label;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Registry;
import jp.akashi.web.kit.Redirect;
import jp.akashi.web.kit.Refusal;
import org.springframework.web.servlet.View;

/// What an address finds that names a service by its certification number.
public sealed interface Sought {
    record Found(History history) implements Sought {}

    /// The number is written otherwise, is no number, or is not in the register.
    record Answered(View view) implements Sought {}

    /// @param number as it stands in the address
    /// @param rest what follows the number in the address, query included
    static Sought of(String number, String rest, Registry registry) {
        var picked = Picked.of(List.of(number));
        if (picked.numbers().size() != 1 || !picked.unreadable().isEmpty()) {
            return new Answered(
                    Refusal.notFound(
                            new Label(
                                    "認定番号の形ではありません。アドレスの最後は「ai-0001-2204」のような認定番号です。",
                                    "This is no certification number. The address ends with a number"
                                            + " such as ai-0001-2204.")));
        }
        var asked = picked.numbers().getFirst();
        if (!asked.slug().equals(number)) {
            var path = "/services/" + Address.encoded(asked.slug()) + rest;
            return new Answered(Redirect.forEver(path));
        }
        var revisions = registry.history(asked);
        return revisions.isEmpty()
                ? new Answered(unknown(asked))
                : new Found(new History(revisions));
    }

    /// The present entry of a service, its number written in any way.
    static Optional<Entry> present(String typed, Registry registry) {
        var picked = Picked.of(List.of(typed));
        return picked.numbers().size() == 1 && picked.unreadable().isEmpty()
                ? registry.find(picked.numbers().getFirst())
                : Optional.empty();
    }

    private static View unknown(CertificationNumber number) {
        var printed = number.printed(" ");
        return Refusal.notFound(
                new Label(
                        "認定番号「%s」のサービスは、この台帳にありません。".formatted(printed),
                        "The register has no service with the number %s.".formatted(printed)));
    }
}
