package jp.akashi.web.provider;

import java.util.List;
import jp.akashi.kernel.Price;
import jp.akashi.web.kit.Fact;
import jp.akashi.web.kit.Step;
import jp.akashi.web.kit.Tone;
import org.jspecify.annotations.Nullable;

/// An application as its provider sees it: where it stands, what is owed, what was asked, and what
/// was decided. What the office wrote to itself is not in it.
public record CaseView(
        Head head,
        List<Step> steps,
        List<Bill> bills,
        @Nullable Returned returned,
        List<InquiryView> inquiries,
        @Nullable Result result,
        List<Happened> history) {
    /// @param correction where a correction is open, its address; else empty
    public record Head(
            String href,
            String service,
            List<Fact> facts,
            Standing.Where where,
            String correction,
            boolean mayWithdraw) {}

    /// An invoice, and how far it is paid.
    public record Bill(
            String number,
            String what,
            String addressee,
            Price price,
            Dates dates,
            Paid paid,
            List<Receipt> receipts,
            String bank) {
        public record Dates(String issued, String due) {}

        /// In one word and in full: what is left to pay, what was paid over; empty where nothing
        /// is.
        public record Paid(Tone tone, String state, String rest, String surplus, boolean inFull) {}

        /// A receipt made out for it.
        public record Receipt(String number, String issued) {}
    }

    /// Sent back for formal faults: what is amiss, and the office's words.
    public record Returned(List<String> missing, String note) {}

    /// The decision: granted with what came of it, or refused with the items to improve.
    public record Result(
            boolean granted, String on, List<Improve> improve, @Nullable Certified certified) {}

    /// An item to improve and what about it.
    public record Improve(String item, String explanation) {}

    /// The certification: its facts, and the public page once it is published.
    public record Certified(String number, List<Fact> facts, String page, boolean ended) {}

    /// A step that was taken.
    public record Happened(String at, String by, String what, String note) {}
}
