package jp.akashi.web.provider;

import java.util.Optional;
import jp.akashi.application.Application;
import jp.akashi.application.Applications;
import jp.akashi.application.Purpose;
import jp.akashi.kernel.ProviderId;
import jp.akashi.surveillance.Handovers;
import org.springframework.stereotype.Component;

/// The application that another one goes on from, as far as a provider may read it: the documents
/// of a former provider stay its secret, and where it cites them, unless they went over with the
/// service (002 §12(1)).
@Component
public class OwnEarlier {
    private final Applications applications;
    private final Handovers handovers;

    OwnEarlier(Applications applications, Handovers handovers) {
        this.applications = applications;
        this.handovers = handovers;
    }

    Optional<Application> find(Purpose purpose, ProviderId reader) {
        return findWhole(purpose)
                .map(earlier ->
                        isKeptBack(purpose, earlier, reader) ? earlier.inHandsOf(reader) : earlier);
    }

    /// Whether documents of the earlier application are kept back, and where it cites them.
    boolean isKeptBack(Purpose purpose, ProviderId reader) {
        return findWhole(purpose)
                .filter(earlier -> isKeptBack(purpose, earlier, reader))
                .isPresent();
    }

    private Optional<Application> findWhole(Purpose purpose) {
        return Optional.ofNullable(purpose.from()).flatMap(applications::find);
    }

    private boolean isKeptBack(Purpose purpose, Application earlier, ProviderId reader) {
        return !earlier.provider().equals(reader)
                && Optional.ofNullable(purpose.certification())
                        .filter(number -> handovers.wentOver(number, earlier, reader))
                        .isEmpty();
    }
}
