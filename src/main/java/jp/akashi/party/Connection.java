package jp.akashi.party;

import java.time.Instant;
import jp.akashi.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/// That an account at an identity provider signs a person in (連携).
///
/// @param lastUsed nothing before the first time
public record Connection(
        Identity identity, PersonId person, Instant since, @Nullable Instant lastUsed) {}
