package jp.akashi.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.akashi.application.ApplicationKind;
import jp.akashi.examination.Stage;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.ApplicationNumber;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.SchemeId;
import org.jspecify.annotations.Nullable;

/// A case as a list names it (案件の見出し): without the application itself.
public record CaseHead(
        ApplicationId application, ApplicationNumber number, Names names, Standing standing) {
    /// What it is about.
    public record Names(
            SchemeId scheme,
            ApplicationKind kind,
            String service,
            String provider,
            String providerKana) {}

    /// Where it stands since when, until when the provider has to pay or to answer, and who of the
    /// office has it in hand.
    public record Standing(
            Stage stage, Instant since, @Nullable LocalDate due, @Nullable PersonId hand) {
        public Optional<LocalDate> findDue() {
            return Optional.ofNullable(due);
        }

        public Optional<PersonId> findHand() {
            return Optional.ofNullable(hand);
        }
    }
}
