package jp.akashi.web.provider;

import java.time.InstantSource;
import java.util.Optional;
import jp.akashi.access.Action;
import jp.akashi.application.Application;
import jp.akashi.application.SubmitApplication;
import jp.akashi.desk.CaseFile;
import jp.akashi.desk.Desk;
import jp.akashi.examination.AnswerInquiry;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Hand;
import jp.akashi.examination.OpenExamination;
import jp.akashi.examination.Refile;
import jp.akashi.examination.Stage;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import org.springframework.stereotype.Component;

/// Hands in: a draft as an application, or a correction as the answer to an inquiry or filed again.
@Component
public class Filing {
    private final Desk desk;
    private final SubmitApplication submit;
    private final OpenExamination open;
    private final AnswerInquiry answerInquiry;
    private final Refile refile;
    private final InstantSource clock;

    Filing(
            Desk desk,
            SubmitApplication submit,
            OpenExamination open,
            AnswerInquiry answerInquiry,
            Refile refile,
            InstantSource clock) {
        this.desk = desk;
        this.submit = submit;
        this.open = open;
        this.answerInquiry = answerInquiry;
        this.refile = refile;
        this.clock = clock;
    }

    Outcome<Application> submit(Person person, Folder folder) {
        return desk.act(
                person,
                Action.SUBMIT_APPLICATION,
                Own.subject(folder.draft()),
                () ->
                        submit.submit(folder.draft(), person.id())
                                .map(application -> {
                                    open.open(application);
                                    return application;
                                }));
    }

    /// @param words what the provider says to an inquiry
    Outcome<Examination> correct(Person person, Folder folder, String words) {
        var file = Optional.ofNullable(folder.corrected()).orElseThrow(Own::notThere);
        return file.examination().stage() == Stage.RETURNED
                ? refile(person, folder, file)
                : answer(person, folder, file, words);
    }

    private Outcome<Examination> refile(Person person, Folder folder, CaseFile file) {
        return desk.act(
                person,
                Action.REFILE_APPLICATION,
                file.subject(),
                () ->
                        refile.file(
                                Hand.of(person, clock.instant()),
                                file.examination(),
                                file.application(),
                                folder.draft()));
    }

    private Outcome<Examination> answer(Person person, Folder folder, CaseFile file, String words) {
        return desk.act(
                person,
                Action.ANSWER_INQUIRY,
                file.subject(),
                () ->
                        answerInquiry.answer(
                                Hand.of(person, clock.instant()),
                                file.examination(),
                                file.application(),
                                new AnswerInquiry.Answered(words, folder.draft())));
    }
}
