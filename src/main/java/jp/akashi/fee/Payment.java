package jp.akashi.fee;

import java.time.LocalDate;
import jp.akashi.kernel.InvoiceId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.Yen;

/// Money seen on the account (入金) for an invoice, and who of the office assigned it.
public record Payment(
        InvoiceId invoice, Yen amount, LocalDate receivedOn, String payer, PersonId bookedBy) {}
