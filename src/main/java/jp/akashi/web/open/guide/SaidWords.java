package jp.akashi.web.open.guide;

import jp.akashi.directory.Facets.Course;
import jp.akashi.guide.Said;
import jp.akashi.kernel.Label;
import jp.akashi.web.kit.State;
import org.jspecify.annotations.Nullable;

/// What the kinds of answers and the courses of certifications are called.
public final class SaidWords {
    private SaidWords() {}

    public static Label of(Said said) {
        return switch (said) {
            case YES -> new Label("有り", "Yes");
            case NO -> new Label("無し", "No");
            case ANSWERED -> new Label("内容の記載", "Answered");
            case NOT_DONE -> State.NOT_DONE.label();
            case NOT_DISCLOSED -> State.NOT_DISCLOSED.label();
            case WITHHELD -> State.WITHHELD.label();
            case BLANK -> State.BLANK.label();
        };
    }

    /// The pattern a share is filled with; nothing where a colour does.
    public static @Nullable String pattern(Said said) {
        return switch (said) {
            case YES, ANSWERED, BLANK -> null;
            case NO, NOT_DONE, NOT_DISCLOSED, WITHHELD -> "url(#said-" + said.key() + ")";
        };
    }

    static Label of(Course course) {
        return switch (course) {
            case IN_FORCE -> new Label("有効", "In force");
            case NOT_YET -> new Label("有効期間の前", "Not yet in force");
            case EXPIRED -> new Label("有効期間の終了", "Expired");
            case REVOKED -> new Label("取消し", "Revoked");
            case ENDED -> new Label("サービスの終了・切替など", "Service ended, switched or the like");
        };
    }
}
