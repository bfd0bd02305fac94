package jp.akashi.web.kit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.akashi.kernel.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/// What went wrong, for machines (RFC 9457): the answer of all addresses of data instead of a page.
/// It says in both languages what was asked amiss, and never what broke inside.
///
/// @param faults each parameter that cannot be read, and why
public record Problem(Kind kind, Label detail, List<Wrong> faults) implements View {
    public static final String TYPE = "application/problem+json";

    /// A parameter, by the name it has in the address.
    public record Wrong(String parameter, Label detail) {}

    /// The kinds of problems there are; each is explained on the page about the data.
    public enum Kind {
        INVALID_PARAMETER(
                HttpStatus.BAD_REQUEST,
                new Label("指定を読み取れません", "A parameter cannot be read"),
                new Label("パラメーターの値を確認してください。", "Please check the values of the parameters.")),
        UNREADABLE_REQUEST(
                HttpStatus.BAD_REQUEST,
                new Label("要求を読み取れません", "The request cannot be read"),
                new Label("アドレスの書き方に誤りがあります。", "There is a mistake in the address.")),
        ADDRESS_TOO_LONG(
                HttpStatus.URI_TOO_LONG,
                new Label("アドレスが長すぎます", "The address is too long"),
                new Label(
                        "アドレス(URL)は" + LongAddresses.LONGEST + "文字までです。",
                        "An address may have up to " + LongAddresses.LONGEST + " characters.")),
        NOT_FOUND(
                HttpStatus.NOT_FOUND,
                new Label("見つかりません", "Not found"),
                new Label("このアドレスには何もありません。", "There is nothing at this address.")),
        METHOD_NOT_ALLOWED(
                HttpStatus.METHOD_NOT_ALLOWED,
                new Label("この操作はできません", "This method is not allowed"),
                new Label(
                        "読み取り(GET、HEAD)だけができます。", "The data can only be read, with GET or HEAD.")),
        NOT_ACCEPTABLE(
                HttpStatus.NOT_ACCEPTABLE,
                new Label("この形式では返せません", "Not in this format"),
                new Label(
                        "Acceptで求められた形式では返せません。形式はアドレスの末尾(.json、.csvなど)で選びます。",
                        "The formats named by Accept cannot be made here. A format is chosen by the end of the address, such as .json or .csv.")),
        TOO_MANY_REQUESTS(
                HttpStatus.TOO_MANY_REQUESTS,
                new Label("要求が多すぎます", "Too many requests"),
                new Label(
                        "同じ接続元からの要求が多すぎます。応答のRetry-Afterの秒数だけ待ってから、もう一度お試しください。",
                        "Too many requests came from your address. Please wait for the seconds named by Retry-After and try again.")),
        NOT_READY(
                HttpStatus.SERVICE_UNAVAILABLE,
                new Label("準備中です", "Not ready yet"),
                new Label(
                        "データを作成しているか、記録を読み出せません。しばらくしてからもう一度お試しください。",
                        "The data are being made, or the records cannot be read. Please try again in a while.")),
        INTERNAL_ERROR(
                HttpStatus.INTERNAL_SERVER_ERROR,
                new Label("ただいまお答えできません", "This cannot be answered right now"),
                new Label(
                        "システムの不具合です。時間をおいてもう一度お試しください。",
                        "Something broke on our side. Please try again later."));

        private final HttpStatus status;
        private final Label title;
        private final Label sentence;

        Kind(HttpStatus status, Label title, Label sentence) {
            this.status = status;
            this.title = title;
            this.sentence = sentence;
        }

        public HttpStatus status() {
            return status;
        }

        public Label title() {
            return title;
        }

        /// What can be said of every such problem.
        public Label sentence() {
            return sentence;
        }

        /// Where on the page about the data it is explained.
        public String anchor() {
            return "problem-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind of(HttpStatus status) {
            return switch (status) {
                case NOT_FOUND, UNAUTHORIZED, FORBIDDEN -> NOT_FOUND;
                case URI_TOO_LONG -> ADDRESS_TOO_LONG;
                case METHOD_NOT_ALLOWED -> METHOD_NOT_ALLOWED;
                case NOT_ACCEPTABLE -> NOT_ACCEPTABLE;
                case TOO_MANY_REQUESTS -> TOO_MANY_REQUESTS;
                case SERVICE_UNAVAILABLE -> NOT_READY;
                default -> status.is4xxClientError() ? UNREADABLE_REQUEST : INTERNAL_ERROR;
            };
        }
    }

    public Problem {
        faults = List.copyOf(faults);
    }

    public static Problem of(Kind kind) {
        return new Problem(kind, kind.sentence(), List.of());
    }

    static Problem of(HttpStatus status) {
        return of(Kind.of(status));
    }

    /// There is no such thing.
    public static Problem notFound(Label detail) {
        return new Problem(Kind.NOT_FOUND, detail, List.of());
    }

    /// One parameter cannot be read.
    public static Problem wrong(String parameter, Label detail) {
        return wrong(List.of(new Wrong(parameter, detail)));
    }

    /// Parameters that cannot be read, at least one.
    public static Problem wrong(List<Wrong> faults) {
        return new Problem(
                Kind.INVALID_PARAMETER,
                faults.size() == 1 ? faults.getFirst().detail() : Kind.INVALID_PARAMETER.sentence(),
                faults);
    }

    @Override
    public String getContentType() {
        return TYPE;
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var bytes = json(PublicAddress.of(request, ""));
        response.setStatus(kind.status().value());
        response.setContentType(TYPE);
        response.setHeader("Content-Language", "ja, en");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /// @param address of the whole platform
    byte[] json(String address) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("type", address + "/data#" + kind.anchor());
        tree.put("title", kind.title().ja());
        tree.put("titleEn", kind.title().en());
        tree.put("status", kind.status().value());
        tree.put("detail", detail.ja());
        tree.put("detailEn", detail.en());
        if (!faults.isEmpty()) {
            tree.put("errors", faults.stream().map(Problem::tree).toList());
        }
        return JsonMapper.shared().writeValueAsBytes(tree);
    }

    private static Map<String, Object> tree(Wrong fault) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("parameter", fault.parameter());
        tree.put("detail", fault.detail().ja());
        tree.put("detailEn", fault.detail().en());
        return tree;
    }
}
