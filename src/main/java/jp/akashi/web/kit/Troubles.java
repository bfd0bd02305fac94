package jp.akashi.web.kit;

import java.util.NoSuchElementException;
import jp.akashi.desk.NotAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// What a page answers when a handler cannot go on: what one may not see is not found, and what
/// cannot be read is said so.
@ControllerAdvice
public class Troubles {
    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    @ExceptionHandler
    Page notAllowed(NotAllowed reached) {
        LOG.info("refused: {}", reached.getMessage());
        return ErrorPages.page(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    Page notThere(NoSuchElementException missing) {
        return ErrorPages.page(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    Page notReadable(IllegalArgumentException odd) {
        LOG.info("not readable", odd);
        return ErrorPages.page(HttpStatus.BAD_REQUEST);
    }
}
