package jp.akashi.cli.rehearsal;

import java.util.Optional;
import jp.akashi.item.Value;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;

/// The one item that is asked about, and what the provider adds to its answer.
///
/// @param words what was filed in the blank
record Question(ItemId item, FieldKey field, String words) {
    static final String REPLY = "担当する部署を、回答に書き加えました。";
    private static final String ADDED = "(照会を受けて補足: 担当は管理本部)";

    /// The first 有り with words beside it.
    static Question in(Sample sample) {
        for (var row : sample.published()) {
            for (var field : row.fields()) {
                var value = sample.answer(row).find(field.key());
                if (value.orElse(null) instanceof Value.YesNo(var yes, var detail, var amount)
                        && yes
                        && amount == null
                        && !detail.isEmpty()
                        && sample.answer(row).parts().size() == 1) {
                    return new Question(row.id(), field.key(), detail);
                }
            }
        }
        throw new Mismatch("an item with 有り in the sample", "none");
    }

    String comment() {
        return "審査メモ: 担当する部署を確かめたい。";
    }

    String text() {
        return "どの部署が担当しているかをお知らせください。";
    }

    String corrected() {
        return words + ADDED;
    }

    /// The sample with the blank corrected.
    Sample correct(Sample sample) {
        var now = sample.filled().disclosure().answer(item);
        Value value = new Value.YesNo(true, corrected(), null);
        return sample.with(item, now.with("", field, Optional.of(value)));
    }
}
