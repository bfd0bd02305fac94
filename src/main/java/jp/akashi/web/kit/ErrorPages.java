package jp.akashi.web.kit;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// The page for whatever goes wrong outside the handlers. It never shows what broke inside.
@Controller
public class ErrorPages implements ErrorController {
    @RequestMapping("/error")
    public Page error(HttpServletRequest request) {
        return page(status(request));
    }

    static Page page(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> Refusal.notFound("お探しのページは、移動または削除されたか、アドレスが間違っている可能性があります。");
            case UNAUTHORIZED, FORBIDDEN ->
                    Refusal.page(
                            status,
                            "このページは表示できません",
                            "表示する権限がないか、ログインの有効な時間が過ぎています。もう一度ログインしてお試しください。");
            case METHOD_NOT_ALLOWED ->
                    Refusal.page(status, "この操作はできません", "このページでは、その操作を受け付けていません。前の画面に戻ってやり直してください。");
            case CONTENT_TOO_LARGE ->
                    Refusal.page(status, "ファイルが大きすぎます", "送信できるファイルは、1つにつき50MBまでです。");
            default ->
                    status.is4xxClientError()
                            ? Refusal.page(
                                    status,
                                    "指定を読み取れません",
                                    "アドレスまたは送信された内容に誤りがあります。前の画面に戻ってやり直してください。")
                            : Refusal.page(
                                    HttpStatus.INTERNAL_SERVER_ERROR,
                                    "ただいま表示できません",
                                    "システムの不具合により、ページを表示できませんでした。保存済みの内容は失われていません。時間をおいてもう一度お試しください。");
        };
    }

    private static HttpStatus status(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) {
            var known = HttpStatus.resolve(code);
            return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
        }
        return HttpStatus.NOT_FOUND;
    }
}
