package jp.akashi.road;

import java.util.List;
import jp.akashi.access.Action;
import jp.akashi.application.Application;
import jp.akashi.certification.Certification;
import jp.akashi.certification.EndCertification;
import jp.akashi.certification.IssueCertification;
import jp.akashi.decision.Decision;
import jp.akashi.examination.Event;
import jp.akashi.kernel.Outcome;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Publish;
import jp.akashi.registry.Withholding;
import jp.akashi.renewal.CertifyApplication;
import jp.akashi.renewal.CloseSwitched;
import jp.akashi.renewal.PlanRenewal;
import jp.akashi.renewal.RenewCertification;

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
        var certifications = road.stores.published().certifications();
        return new CertifyApplication(
                        new CertifyApplication.Ways(
                                new IssueCertification(certifications, road.schemes),
                                new RenewCertification(certifications, road.schemes),
                                closeSwitched()),
                        road.checkOvertaken(),
                        new PlanRenewal(road.agenda, road.schemes))
                .certify(granted, application);
    }

    private CloseSwitched closeSwitched() {
        var certifications = road.stores.published().certifications();
        var registry = road.stores.published().registry();
        return new CloseSwitched(
                certifications,
                new EndCertification(certifications, road.clock),
                ended -> new Publish(registry, road.schemes, road.clock).restate(ended));
    }

    public Outcome<Entry> publish(
            Certification certification, Application application, List<Withholding> withholdings) {
        return new Publish(road.stores.published().registry(), road.schemes, road.clock)
                .publish(certification, application, withholdings);
    }
}
