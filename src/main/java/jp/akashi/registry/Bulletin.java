package jp.akashi.registry;

import java.time.Instant;
import java.time.LocalDate;
import jp.akashi.kernel.CertificationNumber;

/// Something the office publishes on a certified service beside its entry (緊急事態の報告、改善要請などの公表事項).
/// None is ever changed: a later one of the same source stands in its place, and one without words
/// takes it down.
///
/// @param publishedAt when the register began to say it
public record Bulletin(
        CertificationNumber number,
        Source source,
        Heading heading,
        Text text,
        Instant publishedAt) {
    /// Of what it tells: a matter, a part of it, and the how-manieth telling of it; later ones have
    /// greater revisions.
    public record Source(String matter, int part, int revision) {}

    /// @param day of what is told
    public record Heading(Topic topic, Step step, LocalDate day) {}

    /// What it is about.
    public enum Topic {
        /// 障害によるサービスの停止
        STOPPED,
        /// 個人情報・企業情報の漏洩
        LEAKED,
        /// 開示より短いメンテナンスの事前告知
        SHORT_NOTICE,
        /// その他の緊急事態
        OTHER,
        /// 調査
        SURVEY,
        /// 改善要請
        IMPROVEMENT,
        /// 認定の取消し
        REVOCATION
    }

    /// Which step of it.
    public enum Step {
        NOTICE,
        PROGRESS,
        FINAL,
        REQUEST,
        ANSWER,
        OUTCOME
    }

    /// The words as the office wrote them; English where it gave any.
    public record Text(String japanese, String english) {
        /// Of what is told no more.
        public static final Text NONE = new Text("", "");
    }

    /// Whether it takes down what was told before.
    public boolean isTakenDown() {
        return text.japanese().isEmpty();
    }
}
