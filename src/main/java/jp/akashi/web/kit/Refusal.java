package jp.akashi.web.kit;

import org.springframework.http.HttpStatus;

/// Pages that say kindly that there is nothing to show, and why.
public final class Refusal {
    private Refusal() {}

    /// There is no such page or thing.
    public static Page notFound(String sentence) {
        return page(HttpStatus.NOT_FOUND, "ページが見つかりません", sentence);
    }

    /// What was asked cannot be understood; the sentence names the entry and what it should be.
    public static Page badRequest(String sentence) {
        return page(HttpStatus.BAD_REQUEST, "指定を読み取れません", sentence);
    }

    public static Page page(HttpStatus status, String title, String sentence) {
        return Page.of("kit/refusal", Actor.OPEN, title).with("sentence", sentence).status(status);
    }
}
