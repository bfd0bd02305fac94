package jp.akashi.examination;

import java.util.Optional;
import jp.akashi.application.Application;
import jp.akashi.application.Applications;
import jp.akashi.application.ReuseApplication;
import jp.akashi.scheme.Schemes;

/// Looks up the earlier case an application took its answers over from.
public final class FindPrecedent {
    private final Applications applications;
    private final Examinations examinations;
    private final ReuseApplication reuse;
    private final Schemes schemes;

    public FindPrecedent(
            Applications applications,
            Examinations examinations,
            ReuseApplication reuse,
            Schemes schemes) {
        this.applications = applications;
        this.examinations = examinations;
        this.reuse = reuse;
        this.schemes = schemes;
    }

    public Optional<Precedent> of(Application application) {
        var from = application.purpose().from();
        return from == null
                ? Optional.empty()
                : applications
                        .find(from)
                        .flatMap(earlier ->
                                examinations
                                        .find(from)
                                        .map(examination ->
                                                new Precedent(
                                                        earlier,
                                                        examination,
                                                        reuse.seed(
                                                                earlier,
                                                                schemes.get(
                                                                        application.edition())))));
    }
}
