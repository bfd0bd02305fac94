package jp.akashi.web.kit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import jp.akashi.desk.NotAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;

/// What a page answers when a handler cannot go on: what one may not see is not found, and what
/// cannot be read is said so.
@ControllerAdvice
public class Troubles {
    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);
    private static final int MOST_CHARS = 200;

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

    @ExceptionHandler
    View notReadable(IllegalArgumentException odd, HttpServletRequest request) {
        LOG.info("not readable: {}", inOneLine(odd));
        LOG.debug("not readable", odd);
        return ErrorPages.of(HttpStatus.BAD_REQUEST, request.getRequestURI());
    }

    /// What was wrong and where it was noticed. A stranger chose part of the words, so that they
    /// may neither be long nor begin a line of their own.
    static String inOneLine(IllegalArgumentException odd) {
        var words = String.valueOf(odd.getMessage()).replaceAll("\\p{Cntrl}+", " ");
        var place =
                Stream.of(odd.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("jp.akashi."))
                        .findFirst()
                        .map(frame -> " at " + frame)
                        .orElse("");
        return words.substring(0, Math.min(words.length(), MOST_CHARS)) + place;
    }
}
