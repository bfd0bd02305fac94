package jp.akashi.examination;

import java.util.List;
import java.util.stream.Collectors;
import jp.akashi.application.Application;
import jp.akashi.application.Changes;
import jp.akashi.application.Draft;
import jp.akashi.examination.Inquiry.Reply;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// The provider's answer to an inquiry (回答・補正): words, and corrections of what was asked about.
/// Verdicts on items that have changed fall away.
public final class AnswerInquiry {
    private final Advance advance;
    private final FileCorrection fileCorrection;

    public AnswerInquiry(Advance advance, FileCorrection fileCorrection) {
        this.advance = advance;
        this.fileCorrection = fileCorrection;
    }

    public Outcome<Examination> answer(
            Hand hand, Examination seen, Application application, Answered answered) {
        var inquiry = seen.findOpenInquiry();
        if (inquiry.isEmpty()) {
            return Outcome.refused(
                    Obstacle.of(ExaminationRules.STEP, "stage", seen.stage())
                            .with("event", Event.ANSWER));
        }
        var changes = Changes.between(application.dossier(), answered.correction().dossier());
        var unasked = unasked(changes, inquiry.get());
        if (!unasked.isEmpty() || changes.faceSheet() || changes.sites() || changes.papers()) {
            return Outcome.refused(
                    Obstacle.of(ExaminationRules.ONLY_ASKED, "items", names(unasked)));
        }
        return fileCorrection
                .file(hand, application, answered.correction())
                .then(filed -> {
                    var reply =
                            new Reply(answered.text(), filed.latest().revision(), hand.signed());
                    var findings =
                            seen.findings()
                                    .without(changes.items())
                                    .with(inquiry.get().answered(reply));
                    return advance.take(hand, seen, findings, new Advance.Move(Event.ANSWER, ""));
                });
    }

    /// What the provider says, and the correction draft as it saw it.
    public record Answered(String text, Draft correction) {}

    private static List<ItemId> unasked(Changes changes, Inquiry inquiry) {
        return changes.items().stream().filter(item -> !inquiry.asks(item)).toList();
    }

    private static String names(List<ItemId> items) {
        return items.stream().map(ItemId::value).collect(Collectors.joining(" "));
    }
}
