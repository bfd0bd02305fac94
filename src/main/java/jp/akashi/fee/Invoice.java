package jp.akashi.fee;

import java.time.LocalDate;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.InvoiceId;
import jp.akashi.kernel.Price;

/// An invoice for the examination of one application (審査手数料の請求書). `number` is printed on it.
public record Invoice(
        InvoiceId id,
        String number,
        ApplicationId application,
        String addressee,
        Price price,
        LocalDate issuedOn,
        LocalDate dueOn) {}
