package jp.akashi.party;

import java.time.Duration;
import java.util.regex.Pattern;

/// How often something may be done within some time, such as `60/10m`: sixty times in ten minutes.
public record Limit(int times, Duration within) {
    private static final Pattern FORM =
            Pattern.compile("([1-9][0-9]{0,6})/([1-9][0-9]{0,3})([smh])");

    public Limit {
        if (times < 1 || within.isNegative() || within.isZero()) {
            throw new IllegalArgumentException("not a limit: " + times + "/" + within);
        }
    }

    /// @throws IllegalArgumentException when it is not written like `60/10m`, with `s`, `m` or `h`
    public static Limit parse(String text) {
        var parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "a limit is written like 60/10m (sixty times in ten minutes), not: " + text);
        }
        long count = Long.parseLong(parts.group(2));
        var within =
                switch (parts.group(3)) {
                    case "s" -> Duration.ofSeconds(count);
                    case "m" -> Duration.ofMinutes(count);
                    default -> Duration.ofHours(count);
                };
        return new Limit(Integer.parseInt(parts.group(1)), within);
    }
}
