package jp.akashi.application;

import java.util.Optional;
import jp.akashi.scheme.Schemes;

/// Holds an application, filed or not, against the one it goes on from (朱書き).
public final class CompareWithEarlier {
    private final Applications applications;
    private final ReuseApplication reuse;
    private final Schemes schemes;

    public CompareWithEarlier(Applications applications, ReuseApplication reuse, Schemes schemes) {
        this.applications = applications;
        this.reuse = reuse;
        this.schemes = schemes;
    }

    /// @return nothing for one that took nothing over
    public Optional<OldAndNew> of(Purpose purpose, Dossier now) {
        return Optional.ofNullable(purpose.from())
                .flatMap(applications::find)
                .map(earlier -> of(earlier, now));
    }

    /// @param earlier as far as its reader may see it
    public OldAndNew of(Application earlier, Dossier now) {
        var to = schemes.get(now.edition());
        var editions = new OldAndNew.Editions(schemes.get(earlier.edition()), to);
        return OldAndNew.of(earlier, reuse.seed(earlier, to), now, editions);
    }
}
