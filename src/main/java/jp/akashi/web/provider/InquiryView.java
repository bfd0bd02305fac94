package jp.akashi.web.provider;

import java.util.List;
import jp.akashi.examination.Inquiry;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Section;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Moments;
import jp.akashi.web.provider.form.ItemForm;
import jp.akashi.wording.Wording;

/// An inquiry (照会) as the provider reads it: the questions by item, when an answer is asked for,
/// and the answer that was given.
public record InquiryView(
        String asked,
        String due,
        List<Question> questions,
        boolean open,
        String reply,
        String replied) {
    /// A question, with the name of the item and its place in a draft.
    public record Question(String item, String text, String place) {}

    static InquiryView of(Inquiry inquiry, Edition edition) {
        var reply = inquiry.findReply();
        return new InquiryView(
                Moments.print(inquiry.asked().at()),
                Days.print(inquiry.due()),
                inquiry.questions().stream().map(asked -> question(asked, edition)).toList(),
                inquiry.isOpen(),
                reply.map(Inquiry.Reply::text).orElse(""),
                reply.map(given -> Moments.print(given.given().at())).orElse(""));
    }

    private static Question question(Inquiry.Question asked, Edition edition) {
        var place =
                edition.sections().stream()
                        .filter(section -> asks(section, asked))
                        .findFirst()
                        .map(section ->
                                "sections/" + section.id() + "#" + ItemForm.anchorOf(asked.item()))
                        .orElse("");
        return new Question(Wording.nameOf(edition, asked.item()), asked.text(), place);
    }

    private static boolean asks(Section section, Inquiry.Question asked) {
        return section.rows().stream().anyMatch(row -> row.id().equals(asked.item()));
    }
}
