package jp.akashi.examination;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.InquiryId;
import jp.akashi.kernel.ItemId;
import org.jspecify.annotations.Nullable;

/// A question to the provider about some items (照会), to be answered by a day, with what came back.
public record Inquiry(
        InquiryId id,
        List<Question> questions,
        LocalDate due,
        Verdict.Signed asked,
        @Nullable Reply reply) {
    public record Question(ItemId item, String text) {}

    /// The provider's reply in words, and the revision its correction made.
    public record Reply(String text, int revision, Verdict.Signed given) {}

    public Inquiry {
        questions = List.copyOf(questions);
    }

    public boolean isOpen() {
        return reply == null;
    }

    public Optional<Reply> findReply() {
        return Optional.ofNullable(reply);
    }

    public boolean asks(ItemId item) {
        return questions.stream().anyMatch(question -> question.item().equals(item));
    }

    public Inquiry answered(Reply given) {
        return new Inquiry(id, questions, due, asked, given);
    }
}
