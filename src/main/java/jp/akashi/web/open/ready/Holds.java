package jp.akashi.web.open.ready;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;

/// How long an answer stays true if nothing of its service is published: what says nothing of it
/// holds for the day it was made on.
public final class Holds {
    static final String HEADER = "Akashi-Holds-Until";

    private Holds() {}

    /// The answer holds until the day before this one.
    public static void until(LocalDate day, HttpServletResponse response) {
        response.setHeader(HEADER, day.toString());
    }
}
