package jp.akashi.road;

import java.util.Optional;
import java.util.function.UnaryOperator;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.application.Application;
import jp.akashi.application.Dossier;
import jp.akashi.application.Draft;
import jp.akashi.application.EditDraft;
import jp.akashi.application.OpenDraft;
import jp.akashi.application.SubmitApplication;
import jp.akashi.desk.Desk;
import jp.akashi.examination.AnswerInquiry;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Hand;
import jp.akashi.examination.OpenExamination;
import jp.akashi.examination.Refile;
import jp.akashi.examination.Withdraw;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.SchemeId;
import jp.akashi.party.Person;
import jp.akashi.party.Provider;

/// Somebody of a provider who applies for a certification (申請者).
public record Applicant(Road road, Provider provider, Person person) {
    public Draft opens(SchemeId scheme) {
        var openDraft = new OpenDraft(road.stores.filed().drafts(), road.schemes, road.clock);
        return road.desk
                .act(
                        person,
                        Action.OPEN_DRAFT,
                        Desk.Subject.of("draft", own()),
                        () -> openDraft.open(scheme, provider, person))
                .orThrow();
    }

    public Draft writes(Draft draft, UnaryOperator<Dossier> change) {
        var edit = new EditDraft(road.stores.filed().drafts(), road.clock);
        return road.desk
                .act(
                        person,
                        Action.EDIT_DRAFT,
                        Desk.Subject.of(draft.id(), own()),
                        () ->
                                edit.edit(
                                        draft.id(),
                                        person.id(),
                                        new EditDraft.Change(
                                                dossier -> dossier, draft.dossier(), change)))
                .orThrow();
    }

    public Outcome<Application> submits(Draft draft) {
        var submit =
                new SubmitApplication(
                        road.stores.filed().drafts(),
                        road.stores.filed().applications(),
                        road.preCheck,
                        road.clock);
        var open = new OpenExamination(road.stores.examined().examinations());
        return road.desk.act(
                person,
                Action.SUBMIT_APPLICATION,
                Desk.Subject.of(draft.id(), own()),
                () ->
                        submit.submit(draft, person.id())
                                .map(application -> {
                                    open.open(application);
                                    return application;
                                }));
    }

    /// Opens, fills in and files in one go.
    public Application files(Dossier dossier) {
        var draft = opens(dossier.edition().scheme());
        return submits(writes(draft, empty -> dossier)).orThrow();
    }

    public Draft correctionOf(Application application) {
        return findCorrection(application).orElseThrow();
    }

    public Optional<Draft> findCorrection(Application application) {
        return road.stores.filed().drafts().findCorrection(application.id());
    }

    public Outcome<Examination> refiles(Application application) {
        var file = road.caseOf(application);
        return road.desk.act(
                person,
                Action.REFILE_APPLICATION,
                file.subject(),
                () ->
                        new Refile(road.advance, road.fileCorrection)
                                .file(
                                        hand(),
                                        file.examination(),
                                        file.application(),
                                        correctionOf(application)));
    }

    public Outcome<Examination> answers(Application application, String text) {
        var file = road.caseOf(application);
        return road.desk.act(
                person,
                Action.ANSWER_INQUIRY,
                file.subject(),
                () ->
                        new AnswerInquiry(road.advance, road.fileCorrection)
                                .answer(
                                        hand(),
                                        file.examination(),
                                        file.application(),
                                        new AnswerInquiry.Answered(
                                                text, correctionOf(application))));
    }

    public Outcome<Examination> withdraws(Application application, String reason) {
        var file = road.caseOf(application);
        return road.desk.act(
                person,
                Action.WITHDRAW_APPLICATION,
                file.subject(),
                () ->
                        new Withdraw(road.advance, road.stores.filed().drafts())
                                .withdraw(hand(), file.examination(), reason));
    }

    public Hand hand() {
        return Hand.of(person, road.clock.instant());
    }

    private Access.Target own() {
        return Access.Target.of(provider.id());
    }
}
