package jp.akashi.fee.bank;

import java.util.List;
import jp.akashi.fee.Invoice;
import jp.akashi.kernel.Yen;

/// An invoice that waits for money, what is left to pay of it, and the names its money may come
/// under: the applicant's in kana and in kanji, whom the invoice is addressed to, and who paid for
/// the applicant before.
public record Claim(Invoice invoice, Yen rest, List<String> names) {
    public Claim {
        names = List.copyOf(names);
    }
}
