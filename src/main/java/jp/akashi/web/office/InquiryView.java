package jp.akashi.web.office;

import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.examination.Inquiry;
import jp.akashi.scheme.Edition;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Moments;
import jp.akashi.wording.Wording;

/// An inquiry with its answer, ready to be shown.
public record InquiryView(
        String asked,
        String due,
        List<Question> questions,
        String reply,
        String replied,
        List<Changed> changed) {
    /// A question with the number and the name of its row.
    public record Question(String item, String row, String text) {}

    /// An item that the reply's correction changed, and where it is examined.
    public record Changed(String row, String href) {}

    static InquiryView of(Inquiry inquiry, Application application, Edition edition) {
        var questions =
                inquiry.questions().stream()
                        .map(question ->
                                new Question(
                                        question.item().value(),
                                        Wording.nameOf(edition, question.item()),
                                        question.text()))
                        .toList();
        var reply = inquiry.findReply();
        return new InquiryView(
                Moments.print(inquiry.asked().at()),
                Days.print(inquiry.due()),
                questions,
                reply.map(Inquiry.Reply::text).orElse(""),
                reply.map(given -> Moments.print(given.given().at())).orElse(""),
                reply
                        .map(given -> application.itemsChangedBy(given.revision()))
                        .orElse(List.of())
                        .stream()
                        .map(item ->
                                new Changed(
                                        Wording.nameOf(edition, item),
                                        CaseLines.href(application.id())
                                                + "/documents?item="
                                                + item
                                                + "#work"))
                        .toList());
    }
}
