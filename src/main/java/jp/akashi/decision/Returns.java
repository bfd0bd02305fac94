package jp.akashi.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Digest;

/// The returns of documents, one an application, never changed.
public interface Returns {
    Optional<Returned> find(ApplicationId application);

    List<Returned> list();

    /// @throws IllegalStateException when the documents were returned
    void add(Returned returned);

    /// Which of some files other applications whose documents were not returned, or drafts that
    /// correct no such application, have in their lists.
    Set<Digest> usedBeside(ApplicationId application, List<Digest> files);

    /// The same of what the provider of the application filed or drafted itself: all that it may be
    /// told, which must not learn who else has the file.
    Set<Digest> usedByItsProvider(ApplicationId application, List<Digest> files);
}
