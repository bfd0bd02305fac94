package jp.akashi.guide;

import java.util.List;
import jp.akashi.directory.Condition;
import jp.akashi.directory.Requirement;
import jp.akashi.kernel.Label;

/// A ready-made requirement (要件のひな形) for a kind of buyer: conditions to begin with, each with the
/// reason for it. A starting point, not an authority's list.
///
/// @param about for whom it is, and what it leaves to the buyer
public record Profile(String id, Label name, Label about, List<Wish> wishes) {
    /// One condition, and why such a buyer would state it.
    public record Wish(Condition condition, Label why) {}

    public Profile {
        wishes = List.copyOf(wishes);
    }

    public Requirement requirement() {
        return new Requirement(wishes.stream().map(Wish::condition).toList());
    }
}
