package jp.akashi.web.kit;

import jp.akashi.kernel.Label;
import org.springframework.http.HttpStatus;

/// Pages that say kindly that there is nothing to show, and why.
public final class Refusal {
    /// The value of the page that is the number of the request (お問い合わせ番号).
    static final String NUMBER = "number";

    private Refusal() {}

    /// There is no such page or thing.
    public static Page notFound(Label sentence) {
        return page(
                HttpStatus.NOT_FOUND,
                new Label("ページが見つかりません", "This page was not found"),
                sentence);
    }

    /// There is no such page or thing, for pages in Japanese alone.
    public static Page notFound(String sentence) {
        return notFound(new Label(sentence, sentence));
    }

    /// What was asked cannot be understood; the sentence names the entry and what it should be.
    public static Page badRequest(Label sentence) {
        return page(
                HttpStatus.BAD_REQUEST,
                new Label("指定を読み取れません", "This request cannot be read"),
                sentence);
    }

    /// What was asked cannot be understood, for pages in Japanese alone.
    public static Page badRequest(String sentence) {
        return badRequest(new Label(sentence, sentence));
    }

    public static Page page(HttpStatus status, Label title, Label sentence) {
        return Page.of("kit/refusal", Actor.OPEN, title).with("sentence", sentence).status(status);
    }
}
