package jp.akashi.web.provider;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.application.Draft;
import jp.akashi.application.Drafts;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.decision.Decision;
import jp.akashi.decision.Decisions;
import jp.akashi.desk.CaseFile;
import jp.akashi.examination.Event;
import jp.akashi.examination.Examination;
import jp.akashi.examination.FormalityPoint;
import jp.akashi.examination.Stage;
import jp.akashi.examination.Stages;
import jp.akashi.examination.Turn;
import jp.akashi.party.Person;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Fact;
import jp.akashi.web.kit.Moments;
import jp.akashi.web.kit.Step;
import jp.akashi.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes of a case what its provider may see.
@Component
public class CaseViews {
    private static final List<String> STEPS = List.of("形式審査", "手数料", "書類審査", "判定", "公表");

    private final Drafts drafts;
    private final Bills bills;
    private final Decisions decisions;
    private final Certifications certifications;
    private final Schemes schemes;
    private final Standing standing;
    private final Wording wording;

    CaseViews(
            Drafts drafts,
            Bills bills,
            Decisions decisions,
            Certifications certifications,
            Schemes schemes,
            Standing standing,
            Wording wording) {
        this.drafts = drafts;
        this.bills = bills;
        this.decisions = decisions;
        this.certifications = certifications;
        this.schemes = schemes;
        this.standing = standing;
        this.wording = wording;
    }

    CaseView of(Person person, CaseFile file) {
        var examination = file.examination();
        var edition = schemes.get(file.application().edition());
        return new CaseView(
                head(person, file),
                steps(examination),
                bills.of(file.application()),
                returned(examination),
                examination.findings().inquiries().reversed().stream()
                        .map(inquiry -> InquiryView.of(inquiry, edition))
                        .toList(),
                result(file, edition),
                history(file));
    }

    private CaseView.Head head(Person person, CaseFile file) {
        var application = file.application();
        var correction =
                drafts.findCorrection(application.id())
                        .map(Draft::id)
                        .map(id -> "/provider/drafts/" + id)
                        .orElse("");
        return new CaseView.Head(
                "/provider/applications/" + application.id(),
                application.serviceName(),
                List.of(
                        new Fact("受付番号", application.number().toString()),
                        new Fact("制度", schemes.get(application.edition().scheme()).name().ja()),
                        new Fact("種別", wording.term(application.kind())),
                        new Fact("提出日", Days.print(application.filings().getFirst().at()))),
                standing.of(application, file.examination()),
                correction,
                Access.isAllowed(person, Action.WITHDRAW_APPLICATION, file.target()));
    }

    private List<Step> steps(Examination examination) {
        int at =
                switch (examination.stage()) {
                    case FORMALITY, RETURNED -> 0;
                    case AWAITING_FEE -> 1;
                    case DOCUMENTS, INQUIRY -> 2;
                    case DECISION, COMMITTEE -> 3;
                    case GRANTED -> 4;
                    case PUBLISHED -> STEPS.size();
                    case REFUSED, WITHDRAWN -> -1;
                };
        var steps = new ArrayList<Step>();
        for (int i = 0; at >= 0 && i < STEPS.size(); i++) {
            var progress =
                    i < at
                            ? Step.Progress.DONE
                            : i == at ? Step.Progress.CURRENT : Step.Progress.AHEAD;
            var note = i == at ? wording.term(examination.stage()) : "";
            steps.add(new Step(STEPS.get(i), progress, note.equals(STEPS.get(i)) ? "" : note));
        }
        return List.copyOf(steps);
    }

    private CaseView.@Nullable Returned returned(Examination examination) {
        if (examination.stage() != Stage.RETURNED) {
            return null;
        }
        return new CaseView.Returned(
                Arrays.stream(FormalityPoint.values())
                        .filter(point -> !examination.findings().inOrder().contains(point))
                        .map(wording::term)
                        .toList(),
                examination.taken().getLast().note());
    }

    private CaseView.@Nullable Result result(CaseFile file, Edition edition) {
        return decisions
                .find(file.application().id())
                .map(decision ->
                        switch (decision) {
                            case Decision.Granted granted ->
                                    new CaseView.Result(
                                            true,
                                            Days.print(granted.made().on()),
                                            List.of(),
                                            certified(file).orElse(null));
                            case Decision.Refused refused ->
                                    new CaseView.Result(
                                            false,
                                            Days.print(refused.made().on()),
                                            refused.reasons().stream()
                                                    .map(reason ->
                                                            new CaseView.Improve(
                                                                    Wording.nameOf(
                                                                            edition, reason.item()),
                                                                    reason.explanation()))
                                                    .toList(),
                                            null);
                        })
                .orElse(null);
    }

    private Optional<CaseView.Certified> certified(CaseFile file) {
        boolean published = file.examination().stage() == Stage.PUBLISHED;
        return certifications
                .findOf(file.application().id())
                .map(certification -> certified(certification, published));
    }

    private CaseView.Certified certified(Certification certification, boolean published) {
        var number =
                schemes.get(certification.edition().scheme())
                        .numbering()
                        .print(certification.number());
        var ending = certification.life().ending();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("認定番号", number));
        facts.add(new Fact("サービス名称", certification.holder().serviceName()));
        facts.add(new Fact("事業者名称", certification.holder().providerName()));
        facts.add(new Fact("認定年月日", Days.print(certification.certifiedOn())));
        facts.add(new Fact("有効期間", Days.print(certification.term())));
        if (ending != null) {
            facts.add(new Fact("認定の終了", Days.print(ending.on())));
        }
        return new CaseView.Certified(
                number,
                List.copyOf(facts),
                published ? "/services/" + certification.number().slug() : "",
                ending != null);
    }

    /// The steps, newest first. Words are shown where they were meant for the provider.
    private List<CaseView.Happened> history(CaseFile file) {
        var filed = file.application().filings().getFirst();
        var history = new ArrayList<CaseView.Happened>();
        history.add(new CaseView.Happened(Moments.print(filed.at()), "貴社", "申請の提出", ""));
        for (var taken : file.examination().taken()) {
            history.add(
                    new CaseView.Happened(
                            Moments.print(taken.at()),
                            by(taken.event()),
                            wording.term(taken.event()),
                            isForProvider(taken.event()) ? taken.note() : ""));
        }
        return history.reversed();
    }

    private static boolean isForProvider(Event event) {
        return switch (event) {
            case RETURN_FOR_FORMALITY, PASS_FORMALITY, PASS_FREE, WITHDRAW -> true;
            case REFILE,
                    RECEIVE_PAYMENT,
                    ASK,
                    ANSWER,
                    CONCLUDE,
                    REOPEN,
                    CONSULT,
                    GIVE_OPINION,
                    END_HEARING,
                    RECUSE,
                    GRANT,
                    REFUSE,
                    PUBLISH ->
                    false;
        };
    }

    private String by(Event event) {
        var party = Stages.by(event);
        return party == Turn.PROVIDER ? "貴社" : wording.term(party);
    }
}
