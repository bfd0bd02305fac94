package jp.akashi.web.kit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import jp.akashi.desk.NotAllowed;
import jp.akashi.kernel.Label;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;

/// What a page answers when a handler cannot go on: what one may not see is not found, and what
/// cannot be read is said so.
@ControllerAdvice
public class Troubles {
    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);
    private static final String NO_ROOM = "(?s).*(No space left|quota exceeded).*";

    @ExceptionHandler
    View notAllowed(NotAllowed reached, HttpServletRequest request) {
        LOG.info("refused: {}", reached.getMessage());
        return ErrorPages.of(
                reached.isOnlyNotNow() ? HttpStatus.CONFLICT : HttpStatus.NOT_FOUND,
                request.getRequestURI());
    }

    @ExceptionHandler
    View notThere(NoSuchElementException missing, HttpServletRequest request) {
        return ErrorPages.of(HttpStatus.NOT_FOUND, request.getRequestURI());
    }

    /// One account sends or fetches so many files that others would have to wait.
    @ExceptionHandler
    View tooMuch(AccountPace.TooMuch held, HttpServletResponse response) {
        var wait = held.waiting();
        response.setHeader(HttpHeaders.RETRY_AFTER, "" + wait.plusSeconds(1).toSeconds());
        long minutes = wait.plusSeconds(59).toMinutes();
        return Refusal.page(
                HttpStatus.TOO_MANY_REQUESTS,
                new Label("しばらくお待ちください", "Please wait a moment"),
                new Label(
                        "このアカウントでのファイルの送信や書き出しが続いたため、一時的に受付を止めています。今回の操作は行われていません。保存済みの内容は失われていません。約"
                                + minutes
                                + "分後に、前の画面に戻ってもう一度お試しください。",
                        "Too many files were sent or fetched by this account. Nothing was done just now, and nothing that was saved is lost. Please go back and try again in about "
                                + minutes
                                + (minutes == 1 ? " minute." : " minutes.")));
    }

    /// The disk is full: what was to be kept was not.
    @ExceptionHandler
    View full(IOException trouble, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!isNoRoom(trouble)) {
            throw trouble;
        }
        LOG.error("the disk is full: {}", trouble.getMessage());
        response.setHeader(HttpHeaders.RETRY_AFTER, "" + AtTheCounter.COME_BACK_SECONDS);
        return ErrorPages.of(HttpStatus.INSUFFICIENT_STORAGE, request.getRequestURI());
    }

    static boolean isNoRoom(Throwable trouble) {
        return String.valueOf(trouble.getMessage()).matches(NO_ROOM);
    }

    @ExceptionHandler
    View notReadable(IllegalArgumentException odd, HttpServletRequest request) {
        LOG.info("not readable: {}", inOneLine(odd));
        LOG.debug("not readable", odd);
        return ErrorPages.of(HttpStatus.BAD_REQUEST, request.getRequestURI());
    }

    /// What kind of thing was wrong and where it was noticed, and nothing of its message: part of
    /// that may be what somebody typed.
    static String inOneLine(IllegalArgumentException odd) {
        return odd.getClass().getSimpleName()
                + Stream.of(odd.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("jp.akashi."))
                        .findFirst()
                        .map(frame -> " at " + frame)
                        .orElse("");
    }
}
