package jp.akashi.road;

import java.util.List;
import jp.akashi.access.Action;
import jp.akashi.application.Application;
import jp.akashi.certification.Certification;
import jp.akashi.certification.IssueCertification;
import jp.akashi.decision.Decision;
import jp.akashi.examination.Event;
import jp.akashi.kernel.Outcome;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Publish;
import jp.akashi.registry.Withholding;

/// The office's last acts on a granted application: it numbers the certification and publishes it.
public record Press(Road road, Office office) {
    public Outcome<Entry> certifiesAndPublishes(
            Application application, Withholding... withholdings) {
        return office.act(
                application,
                Action.PUBLISH,
                file ->
                        road.advance
                                .take(office.hand(), file.examination(), Event.PUBLISH)
                                .then(published -> certify(application))
                                .then(certification ->
                                        publish(
                                                certification,
                                                file.application(),
                                                List.of(withholdings))));
    }

    public Outcome<Certification> certify(Application application) {
        var granted = (Decision.Granted) office.decisionOn(application).orElseThrow();
        return new IssueCertification(road.stores.published().certifications(), road.schemes)
                .issue(granted, application);
    }

    public Outcome<Entry> publish(
            Certification certification, Application application, List<Withholding> withholdings) {
        return new Publish(road.stores.published().registry(), road.schemes, road.clock)
                .publish(certification, application, withholdings);
    }
}
