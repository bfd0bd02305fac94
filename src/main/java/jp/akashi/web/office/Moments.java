package jp.akashi.web.office;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import jp.akashi.kernel.Tokyo;

/// Moments as the office's log shows them: 2026年4月1日 14:05.
final class Moments {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("yyyy年M月d日 H:mm").withZone(Tokyo.ZONE);

    private Moments() {}

    static String print(Instant moment) {
        return FORM.format(moment);
    }
}
