package jp.akashi.application;

import java.time.LocalDate;
import java.util.List;
import jp.akashi.kernel.ItemId;
import jp.akashi.scheme.ChangeOrder.About;
import jp.akashi.scheme.ChangeOrder.ChangeClass;

/// What a report of a change (変更届, 002 §9(2)) changes of what is certified, sorted into the classes
/// that decide its road: what of it stops, what it costs, which papers it takes, and by when it has
/// to be reported. One change may be of several classes; then it has the consequences of all.
public record ReportedChange(List<Hit> hits) {
    /// That a change is of a class: the blanks of 申請書A by their keys, and the items of 申請書B, that
    /// make it so. Neither, where data centres or documents without an item do.
    public record Hit(ChangeClass is, List<String> blanks, List<ItemId> items) {
        public Hit {
            blanks = List.copyOf(blanks);
            items = List.copyOf(items);
        }
    }

    public ReportedChange {
        hits = List.copyOf(hits);
    }

    /// Whether nothing is changed.
    public boolean isNone() {
        return hits.isEmpty();
    }

    /// Whether it cannot be published as it is.
    public boolean stops() {
        return hits.stream().anyMatch(hit -> hit.is().consequence().stops());
    }

    /// Whether another certificate is made (認定証の再発行).
    public boolean reissues() {
        return hits.stream().anyMatch(hit -> hit.is().consequence().reissues());
    }

    /// Whether an answer, a data centre or a document is another one.
    public boolean touchesAnswers() {
        return hits.stream().anyMatch(hit -> hit.is().about() == About.ANSWERS);
    }

    /// The kinds of documents to be filed again, as the data name them.
    public List<String> papers() {
        return hits.stream()
                .flatMap(hit -> hit.is().consequence().papers().stream())
                .distinct()
                .toList();
    }

    /// The last day on which it is reported in time, when the change took place on a day: the
    /// earliest of its classes'.
    public LocalDate reportBy(LocalDate changedOn) {
        int days =
                hits.stream()
                        .mapToInt(hit -> hit.is().consequence().reportWithin())
                        .min()
                        .orElse(0);
        return changedOn.plusDays(days);
    }
}
