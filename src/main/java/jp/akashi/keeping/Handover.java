package jp.akashi.keeping;

import java.time.Instant;
import java.time.LocalDate;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.PersonId;

/// That the documents of a case went back to their provider (書類の返却).
public record Handover(ApplicationId application, Way way, LocalDate on, Noted noted) {
    /// How they went, and what proves it: the number of the post, or the name of who took them.
    public record Way(How kind, String proof) {}

    public enum How {
        /// 郵送(書留など)
        POST,
        /// 窓口での手渡し
        IN_PERSON,
        /// 電子的に提出された書類: 紙はなく、消去をもって返却とする
        ELECTRONIC
    }

    public record Noted(PersonId by, Instant at) {}
}
