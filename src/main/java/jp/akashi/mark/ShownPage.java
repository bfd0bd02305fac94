package jp.akashi.mark;

import java.net.URI;
import java.time.Instant;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.ShownPageId;

/// A page on which a provider shows the mark of a certified service (認定マークを掲載するページ), as the
/// provider registered it.
public record ShownPage(
        ShownPageId id,
        CertificationNumber number,
        ProviderId provider,
        URI address,
        PersonId by,
        Instant at) {}
