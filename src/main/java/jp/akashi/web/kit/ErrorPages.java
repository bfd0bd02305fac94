package jp.akashi.web.kit;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jp.akashi.kernel.Label;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// The page for whatever goes wrong outside the handlers. It never shows what broke inside.
@Controller
public class ErrorPages implements ErrorController {
    @RequestMapping("/error")
    public View error(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                ? of(status(request), path)
                : page(status(request));
    }

    /// What is told of a trouble at a path: a page to readers, a problem to machines.
    static View of(HttpStatus status, String path) {
        return OpenData.isAt(path) ? Problem.of(status) : page(status);
    }

    static Page page(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND ->
                    Refusal.notFound(
                            new Label(
                                    "お探しのページは、移動または削除されたか、アドレスが間違っている可能性があります。",
                                    "The page may have moved, or there may be a mistake in the address."));
            case UNAUTHORIZED, FORBIDDEN ->
                    Refusal.page(
                            status,
                            new Label("このページは表示できません", "This page cannot be shown"),
                            new Label(
                                    "表示する権限がないか、ログインの有効な時間が過ぎています。もう一度ログインしてお試しください。",
                                    "It is not yours to see, or your sign-in has expired. Please sign in again."));
            case CONFLICT ->
                    Refusal.page(
                            status,
                            new Label("いまの段階では、この操作はできません", "This cannot be done at this stage"),
                            new Label(
                                    "別の画面や別の担当者の操作で、案件が先に進んだ可能性があります。今回の操作は行われていません。案件を開き直して、現在の状態を確かめてください。",
                                    "The case may have gone on meanwhile. Nothing was done. Please open it again and see how it stands."));
            case METHOD_NOT_ALLOWED ->
                    Refusal.page(
                            status,
                            new Label("この操作はできません", "This cannot be done here"),
                            new Label(
                                    "このページでは、その操作を受け付けていません。前の画面に戻ってやり直してください。",
                                    "The page does not take this kind of request. Please go back and try again."));
            case URI_TOO_LONG ->
                    Refusal.page(
                            status,
                            new Label("アドレスが長すぎます", "The address is too long"),
                            new Label(
                                    "アドレス(URL)が長すぎて読み取れません。言葉を短くするか、条件を減らしてお試しください。",
                                    "Please use fewer words or fewer conditions."));
            case CONTENT_TOO_LARGE ->
                    Refusal.page(
                            status,
                            new Label("ファイルが大きすぎます", "The file is too large"),
                            new Label("送信できるファイルは、1つにつき50MBまでです。", "A file may have up to 50 MB."));
            case REQUEST_TIMEOUT -> tooSlow(status);
            case SERVICE_UNAVAILABLE -> away(status);
            case TOO_MANY_REQUESTS -> tooMany(status);
            case INSUFFICIENT_STORAGE -> full(status);
            default -> status.is4xxClientError() ? notReadable(status) : broken();
        };
    }

    private static Page tooSlow(HttpStatus status) {
        return Refusal.page(
                status,
                new Label("送信に時間がかかりすぎました", "Sending this took too long"),
                new Label(
                        "通信が遅いか途切れたため、受け取りを中止しました。今回の操作は行われていません。通信の状態を確かめて、もう一度お試しください。",
                        "It came too slowly, or broke off. Nothing was done. Please try again over a better connection."));
    }

    private static Page tooMany(HttpStatus status) {
        return Refusal.page(
                status,
                new Label("しばらくお待ちください", "Please wait a moment"),
                new Label(
                        "お使いの回線からの要求が多すぎるため、一時的に受付を止めています。1分ほど待ってから、もう一度お試しください。",
                        "Too many requests came from your address. Please wait about a minute and try again."));
    }

    private static Page full(HttpStatus status) {
        return Refusal.page(
                status,
                new Label("ファイルを保存できませんでした", "The file could not be kept"),
                new Label(
                        "保存する場所が足りないため、今回の操作は行われていません。これまでに保存した内容は失われていません。おそれいりますが、しばらくしてからもう一度お試しください。",
                        "There is no room left to keep it. Nothing was done just now, and nothing that was saved is lost. Please try again in a while."));
    }

    private static Page away(HttpStatus status) {
        return Refusal.page(
                status,
                new Label("ただいま表示できません", "This cannot be shown for the moment"),
                new Label(
                        "記録を読み出せないため、このページを一時的に表示できません。しばらくしてからもう一度お試しください。",
                        "The records cannot be read at the moment. Please try again in a while."));
    }

    /// What is told where one account sends more forms at once than are read.
    static Page severalAtOnce() {
        return Refusal.page(
                HttpStatus.TOO_MANY_REQUESTS,
                new Label("しばらくお待ちください", "Please wait a moment"),
                new Label(
                        "このアカウントから、いくつもの送信が同時に行われています。今回の操作は行われていません。ほかの送信が終わってから、前の画面に戻ってもう一度お試しください。",
                        "Several forms are being sent by this account at once. Nothing was done just now. Please go back and try again when the others are through."));
    }

    static Page tooLargeForAStranger() {
        return Refusal.page(
                HttpStatus.CONTENT_TOO_LARGE,
                new Label("送信できる大きさを超えています", "This is too large to be sent"),
                new Label(
                        "ログインせずに送信できるのは、全体で128KBまでです。ログインしていた場合は、ログインが終了しています。もう一度ログインしてからお試しください。",
                        "Without signing in no more than 128 KB may be sent. If you were signed in, your sign-in is over; please sign in again."));
    }

    /// What is told of an act that broke off.
    static Page uncertain() {
        return Refusal.page(
                HttpStatus.SERVICE_UNAVAILABLE,
                new Label("操作を完了できませんでした", "This could not be completed"),
                new Label(
                        "一時的に記録の読み書きができないため、操作を完了できませんでした。数分後に画面を開き直し、操作が反映されているかを確かめてから、必要なときだけもう一度お試しください。",
                        "The records could not be read or written just now. Please open the page again in a few minutes, see whether it was done, and repeat it only if it was not."));
    }

    private static Page notReadable(HttpStatus status) {
        return Refusal.page(
                status,
                new Label("指定を読み取れません", "This request cannot be read"),
                new Label(
                        "アドレスまたは送信された内容に誤りがあります。前の画面に戻ってやり直してください。",
                        "There is a mistake in the address or in what was sent. Please go back and try again."));
    }

    private static Page broken() {
        return Refusal.page(
                HttpStatus.INTERNAL_SERVER_ERROR,
                new Label("ただいま表示できません", "This cannot be shown right now"),
                new Label(
                        "システムの不具合により、ページを表示できませんでした。保存済みの内容は失われていません。時間をおいてもう一度お試しください。",
                        "Something broke on our side. Nothing that was saved is lost. Please try again later."));
    }

    private static HttpStatus status(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) {
            var known = HttpStatus.resolve(code);
            return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
        }
        return HttpStatus.NOT_FOUND;
    }
}
