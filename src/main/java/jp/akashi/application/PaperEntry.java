package jp.akashi.application;

import java.time.Instant;
import java.time.LocalDate;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.OriginalId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;

/// That an application came by post and was typed in by the office (郵送・事務局入力). It goes by the id of
/// its draft, which the application keeps.
///
/// @param certificate the original of the register certificate it came with, or refers to
public record PaperEntry(
        ApplicationId application,
        ProviderId provider,
        LocalDate receivedOn,
        OriginalId certificate,
        PersonId by,
        Instant at) {}
