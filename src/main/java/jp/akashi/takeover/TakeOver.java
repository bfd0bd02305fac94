package jp.akashi.takeover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationKind;
import jp.akashi.application.Applications;
import jp.akashi.application.Dossier;
import jp.akashi.application.FaceField;
import jp.akashi.application.FaceSheet;
import jp.akashi.application.Filing;
import jp.akashi.application.Purpose;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.certification.Life;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Examinations;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Stage;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.People;
import jp.akashi.registry.Origin;
import jp.akashi.registry.Publish;
import jp.akashi.registry.Withholding;
import jp.akashi.renewal.PlanRenewal;
import jp.akashi.scheme.Schemes;

/// Takes an earlier register over: for each service its provider, its case with what was disclosed,
/// its certification, and its entry. The caller does it in one transaction.
public final class TakeOver {
    private final Records records;
    private final Publish publish;
    private final Schemes schemes;
    private final PlanRenewal plan;

    /// Where everything goes.
    public record Records(
            People people,
            Applications applications,
            Examinations examinations,
            Certifications certifications,
            Takeovers takeovers) {}

    public TakeOver(Records records, Publish publish, Schemes schemes, PlanRenewal plan) {
        this.records = records;
        this.publish = publish;
        this.schemes = schemes;
        this.plan = plan;
    }

    /// @return what was made; TKO-06 and everything that is wrong when anything is
    public Outcome<List<Takeover>> takeOver(Plan plan, Hand hand) {
        if (!plan.wrong().isEmpty()) {
            var all = new ArrayList<Obstacle>();
            all.add(Obstacle.of(TakeoverRules.WHOLE, "count", plan.wrong().size()));
            all.addAll(plan.wrong());
            return Outcome.refused(all);
        }
        var providers = new ChooseProvider(records.people(), records.certifications());
        var made = new ArrayList<Takeover>();
        for (var step : plan.made()) {
            var choice = providers.of(step.service());
            if (choice.isNew()) {
                records.people().add(choice.provider());
            }
            made.add(make(plan.register(), step, new By(choice.provider().id(), hand)));
        }
        return Outcome.done(made);
    }

    /// Whose service it is, and who takes it over.
    private record By(ProviderId provider, Hand hand) {
        LocalDate day() {
            return LocalDate.ofInstant(hand.at(), Tokyo.ZONE);
        }
    }

    private Takeover make(EarlierRegister register, Step.Make step, By by) {
        var service = step.service();
        var application = application(step, by);
        var certification =
                new Certification(
                        service.number(),
                        application.id(),
                        new Certification.Holder(
                                by.provider(),
                                service.names().provider(),
                                service.names().service()),
                        step.what().edition(),
                        service.days().certifiedOn(),
                        new Life(service.days().terms().all(), null, service.days().ending()));
        records.certifications().add(certification);
        records.certifications().keepSerial(service.scheme(), service.number().serial());
        publish(step, application, certification, by);
        if (certification.isInForceOn(by.day())) {
            plan.planFrom(certification, by.day());
        }
        var takeover = takeover(register, step, application.id(), by);
        records.takeovers().add(takeover);
        return takeover;
    }

    /// The case as it would stand here had it been examined here, without any examination.
    private Application application(Step.Make step, By by) {
        var application =
                new Application(
                        ApplicationId.random(),
                        records.applications().nextNumber(by.day().getYear()),
                        by.provider(),
                        new Purpose(ApplicationKind.TAKEN_OVER, null),
                        List.of(new Filing(1, dossier(step), by.hand().person(), by.hand().at())));
        records.applications().add(application);
        var edition = step.what().edition();
        records.applications().noteEdition(edition, schemes.get(edition).fingerprint());
        records.examinations()
                .add(
                        new Examination(
                                application.id(),
                                by.hand().at(),
                                Stage.PUBLISHED,
                                1,
                                Examination.Findings.none(),
                                List.of()));
        return application;
    }

    /// What the form says, under the names the register says.
    private static Dossier dossier(Step.Make step) {
        var dossier =
                step.what()
                        .form()
                        .map(Form::dossier)
                        .orElseGet(() -> Dossier.empty(step.what().edition()));
        var names = step.service().names();
        var sheet =
                dossier.faceSheet()
                        .with(FaceField.PROVIDER_NAME, names.provider())
                        .with(FaceField.SERVICE_NAME, names.service());
        return dossier.with(
                filled(
                        filled(sheet, FaceField.CORPORATE_NUMBER, names.corporateNumber()),
                        FaceField.SERVICE_URL,
                        names.url()));
    }

    private static FaceSheet filled(FaceSheet sheet, FaceField field, String entry) {
        return entry.isEmpty() ? sheet : sheet.with(field, entry);
    }

    private void publish(
            Step.Make step, Application application, Certification certification, By by) {
        var origin = new Origin(by.day(), step.service().names().formerProviders());
        var published =
                step.what().form().isPresent()
                        ? publish.takeOver(
                                certification,
                                application,
                                withholdings(application.dossier(), by.day()),
                                origin)
                        : publish.takeOverFace(certification, application, origin);
        published.orThrow();
    }

    /// What the form asks to withhold is withheld until the day it says; nobody here decided on it,
    /// but what is published cannot be called back.
    private static List<Withholding> withholdings(Dossier dossier, LocalDate today) {
        return dossier.faceSheet().withholdings().stream()
                .filter(each -> each.until().isAfter(today))
                .filter(each -> !dossier.disclosure().answer(each.item()).isEmpty())
                .map(each ->
                        new Withholding(
                                each.item(),
                                each.kind(),
                                each.reason().isBlank() ? "-" : each.reason(),
                                each.until()))
                .toList();
    }

    private static Takeover takeover(
            EarlierRegister register, Step.Make step, ApplicationId application, By by) {
        var form = step.what().form();
        return new Takeover(
                step.service().number(),
                application,
                new Takeover.Source(
                        register.file().name(),
                        register.file().digest(),
                        step.service().line(),
                        form.map(Form::digest).orElse(null)),
                step.service().said(),
                new Takeover.Taken(by.hand().person(), by.hand().at(), step.assumed()));
    }
}
