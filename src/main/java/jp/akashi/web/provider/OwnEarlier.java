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
        return Optional.ofNullable(purpose.from())
                .flatMap(applications::find)
                .map(earlier ->
                        wentOver(purpose, earlier, reader) ? earlier : earlier.inHandsOf(reader));
    }

    private boolean wentOver(Purpose purpose, Application earlier, ProviderId reader) {
        return Optional.ofNullable(purpose.certification())
                .filter(number -> handovers.wentOver(number, earlier, reader))
                .isPresent();
    }
}
