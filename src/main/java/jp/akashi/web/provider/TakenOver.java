package jp.akashi.web.provider;

import java.util.List;

/// An answer that was taken over from an earlier application and waits to be confirmed: how the
/// question differs from the earlier one, what was said then, and whether none of it fitted the
/// blanks of now.
public record TakenOver(String how, List<Earlier> earlier, boolean empty) {
    /// An item of the earlier application with its answer.
    public record Earlier(String name, ItemView.Side side) {}
}
