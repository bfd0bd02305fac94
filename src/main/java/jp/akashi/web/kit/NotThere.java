package jp.akashi.web.kit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.akashi.desk.NotAllowed;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// What somebody may not see is not there: the answer is the same as for an address that was made
/// up.
@ControllerAdvice
public class NotThere {
    @ExceptionHandler(NotAllowed.class)
    public void answer(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
