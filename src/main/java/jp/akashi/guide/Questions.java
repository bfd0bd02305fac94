package jp.akashi.guide;

import java.util.List;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Label;

/// Questions that are often asked (よくある質問), by who asks them.
public record Questions(Label lead, Label basis, List<Group> groups) {
    public record Group(String id, Label name, List<Question> questions) {
        public Group {
            questions = List.copyOf(questions);
        }
    }

    /// @param items the disclosure items the answer speaks of
    /// @param see further pages of the register, by name
    public record Question(
            String id, Label ask, Label answer, List<ItemId> items, List<String> see) {
        public Question {
            items = List.copyOf(items);
            see = List.copyOf(see);
        }
    }

    public Questions {
        groups = List.copyOf(groups);
    }
}
