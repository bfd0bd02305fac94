package jp.akashi.web.kit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.NoSuchElementException;
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

    @ExceptionHandler
    View notAllowed(NotAllowed reached, HttpServletRequest request) {
        LOG.info("refused: {}", reached.getMessage());
        return ErrorPages.of(HttpStatus.NOT_FOUND, request.getRequestURI());
    }

    @ExceptionHandler
    View notThere(NoSuchElementException missing, HttpServletRequest request) {
        return ErrorPages.of(HttpStatus.NOT_FOUND, request.getRequestURI());
    }

    @ExceptionHandler
    View notReadable(IllegalArgumentException odd, HttpServletRequest request) {
        LOG.info("not readable", odd);
        return ErrorPages.of(HttpStatus.BAD_REQUEST, request.getRequestURI());
    }
}
