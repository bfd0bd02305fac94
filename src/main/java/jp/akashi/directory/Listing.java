package jp.akashi.directory;

import java.time.LocalDate;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.SchemeId;
import jp.akashi.kernel.Term;
import jp.akashi.registry.Entry;

/// A line of the list of certified services (認定サービス一覧): the four facts of 002 §7(1), the face, and
/// how it stands.
public record Listing(
        CertificationNumber number,
        String printed,
        EditionId edition,
        Entry.Face face,
        Entry.Standing standing) {
    public record Names(String service, String provider, String summary) {}

    public static Listing of(Entry entry) {
        return new Listing(
                entry.number(), entry.printed(), entry.edition(), entry.face(), entry.standing());
    }

    public SchemeId scheme() {
        return edition.scheme();
    }

    public Names names() {
        return new Names(face.serviceName(), face.providerName(), face.summary());
    }

    public LocalDate certifiedOn() {
        return standing.certifiedOn();
    }

    public Term term() {
        return standing.term();
    }
}
