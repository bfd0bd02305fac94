package jp.akashi.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.ApplicationId;

/// What was done about the documents of cases that are over.
public interface Keepings {
    Optional<Handover> findHandover(ApplicationId application);

    /// @throws IllegalStateException when the return was noted
    void add(Handover handover);

    Optional<Proposal> findProposal(ApplicationId application);

    /// @throws IllegalStateException when the deletion was proposed
    void add(Proposal proposal);

    /// The cases with documents that were over by a day and whose documents were not deleted, those
    /// that have been over longest first, at most so many.
    List<ApplicationId> over(LocalDate today, int most);

    /// How many cases with documents are not over.
    int live(LocalDate today);
}
