package jp.akashi.web.office;

import java.util.List;
import jp.akashi.examination.Inquiry;
import jp.akashi.scheme.Edition;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Moments;
import jp.akashi.wording.Wording;

/// An inquiry with its answer, ready to be shown.
public record InquiryView(
        String asked, String due, List<Question> questions, String reply, String replied) {
    /// A question with the number and the name of its row.
    public record Question(String item, String row, String text) {}

    static InquiryView of(Inquiry inquiry, Edition edition) {
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
                reply.map(given -> Moments.print(given.given().at())).orElse(""));
    }
}
