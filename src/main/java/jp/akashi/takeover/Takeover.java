package jp.akashi.takeover;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/// That a certification was taken over from the earlier register, and what its line said then.
///
/// @param said the line in one way of writing
public record Takeover(
        CertificationNumber number,
        ApplicationId application,
        Source source,
        Map<Column, String> said,
        Taken taken) {
    /// The line it comes from, and the form with its disclosures if one came.
    public record Source(String file, Digest digest, int line, @Nullable Digest form) {}

    public record Taken(PersonId by, Instant at, List<Assumption> assumed) {
        public Taken {
            assumed = List.copyOf(assumed);
        }
    }

    public Takeover {
        said = new EnumMap<>(said);
    }

    public Optional<Digest> findForm() {
        return Optional.ofNullable(source.form());
    }
}
