package jp.akashi.scheme;

import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Label;

/// What is reported during a term and what follows from it, as the house has ordered: changes
/// (変更の届出, 002 §9(2)), the end of the service (サービス終了の届出, §9(3)), and its passing to another
/// provider (承継, §11(3)⑫).
public record ChangeOrder(List<ChangeClass> classes, End end, List<Passing> passings) {
    /// A class of changes, and what follows when a report has one of it.
    ///
    /// @param fields the blanks of 申請書A it is about, by their keys; none of other classes
    public record ChangeClass(
            String id,
            Label label,
            Label note,
            About about,
            List<String> fields,
            Consequence consequence) {
        public ChangeClass {
            fields = List.copyOf(fields);
        }
    }

    /// Which part of an application a class is about.
    public enum About {
        /// Blanks of 申請書A.
        FACE,
        /// Answers, data centres or documents of 申請書B.
        ANSWERS,
        /// Requirements (必須◎) that were met and are no more.
        UNMET_GATES,
        /// What makes the service one unit of certification (002 §4(3)).
        UNIT
    }

    /// What follows from a change.
    ///
    /// @param reportWithin days after the change by which it has to be reported
    /// @param stops whether it cannot be published as it is
    /// @param reissues whether another certificate is made (認定証の再発行)
    /// @param papers the kinds of documents to be filed again, as the data name them
    public record Consequence(
            int reportWithin, boolean stops, boolean reissues, List<String> papers) {
        public Consequence {
            papers = List.copyOf(papers);
        }
    }

    /// The end of a service.
    ///
    /// @param reportWithin days after the last day by which it has to be reported
    /// @param returnWithin days after the last day by which the certificate is given back
    /// @param remindBefore days before that day on which it is reminded of
    /// @param noticeItem the item that says how long before users are told of the end
    /// @param noticeField its field that does
    public record End(
            int reportWithin,
            int returnWithin,
            int remindBefore,
            ItemId noticeItem,
            FieldKey noticeField) {}

    /// A way in which a service passes to another provider.
    ///
    /// @param proofs the papers that prove it
    /// @param takesDocuments whether the documents filed by the former provider go over by law;
    ///   otherwise only when it says so
    public record Passing(String id, Label label, Label proofs, boolean takesDocuments) {}

    public ChangeOrder {
        classes = List.copyOf(classes);
        passings = List.copyOf(passings);
    }

    public Optional<Passing> findPassing(String id) {
        return passings.stream().filter(passing -> passing.id().equals(id)).findFirst();
    }
}
