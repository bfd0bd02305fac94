package jp.akashi.application;

import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.OriginalId;
import jp.akashi.kernel.ProviderId;

/// The applications that came by post, and the originals the office holds of them.
public interface PaperEntries {
    Optional<PaperEntry> find(ApplicationId application);

    /// The latest first.
    List<PaperEntry> listLatest(int most);

    void add(PaperEntry entry);

    void add(Original original);

    Optional<Original> findOriginal(OriginalId id);

    /// Those not given back yet, the oldest first.
    List<Original> listHeld();

    List<Original> listOriginals(ProviderId provider);

    /// Notes that an original went back, unless it did before: then nothing changes.
    ///
    /// @return whether it was noted
    boolean giveBack(Original returned);
}
