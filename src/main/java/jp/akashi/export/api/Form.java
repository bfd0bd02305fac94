package jp.akashi.export.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.export.Keywords;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Label;

/// The form of one value of a parameter: said to programs as a JSON Schema, and to whoever mistypes
/// it as a sentence.
public sealed interface Form {
    /// The longest value there is to read of anything that is not free words.
    int LONGEST = 100;

    Map<String, Object> schema();

    /// Why a text is not of this form; nothing when it is.
    Optional<Label> fault(String text);

    /// Free words.
    record Words(int longest) implements Form {
        @Override
        public Map<String, Object> schema() {
            return Keywords.of("type", "string", "maxLength", longest);
        }

        @Override
        public Optional<Label> fault(String text) {
            return text.codePointCount(0, text.length()) <= longest
                    ? Optional.empty()
                    : Optional.of(
                            new Label(
                                    "%d文字までで指定してください。".formatted(longest),
                                    "At most %d characters.".formatted(longest)));
        }
    }

    /// A whole number within limits.
    ///
    /// @param usual what counts where it is not given; zero where it has to be
    record Whole(int least, int most, int usual) implements Form {
        @Override
        public Map<String, Object> schema() {
            var schema = Keywords.of("type", "integer", "minimum", least, "maximum", most);
            if (usual > 0) {
                schema.put("default", usual);
            }
            return schema;
        }

        @Override
        public Optional<Label> fault(String text) {
            return text.matches("[0-9]{1,9}") && isWithin(Integer.parseInt(text))
                    ? Optional.empty()
                    : Optional.of(
                            new Label(
                                    "%dから%dまでの整数で指定してください。".formatted(least, most),
                                    "A whole number from %d to %d.".formatted(least, most)));
        }

        private boolean isWithin(int number) {
            return number >= least && number <= most;
        }
    }

    /// One of a few words.
    record OneOf(List<String> options) implements Form {
        public OneOf {
            options = List.copyOf(options);
        }

        @Override
        public Map<String, Object> schema() {
            return Keywords.of("type", "string", "enum", options);
        }

        @Override
        public Optional<Label> fault(String text) {
            return options.contains(text)
                    ? Optional.empty()
                    : Optional.of(
                            new Label(
                                    "次のどれかを指定してください: " + String.join("、", options),
                                    "One of: " + String.join(", ", options)));
        }
    }

    /// A name in the scheme's data or another short word of known signs.
    record Sign(String pattern, String example) implements Form {
        @Override
        public Map<String, Object> schema() {
            return Keywords.of(
                    "type",
                    "string",
                    "pattern",
                    "^" + pattern + "$",
                    "maxLength",
                    LONGEST,
                    "examples",
                    List.of(example));
        }

        @Override
        public Optional<Label> fault(String text) {
            return text.length() <= LONGEST && text.matches(pattern)
                    ? Optional.empty()
                    : Optional.of(
                            new Label(
                                    "「%s」のように指定してください。".formatted(example),
                                    "Such as %s.".formatted(example)));
        }
    }

    /// A certification number (認定番号), as people write it.
    record Number() implements Form {
        private static final int LONGEST_NUMBER = 40;

        @Override
        public Map<String, Object> schema() {
            return Keywords.of(
                    "type",
                    "string",
                    "maxLength",
                    LONGEST_NUMBER,
                    "examples",
                    List.of("ai-0001-2204", "AI 0001-2204"));
        }

        @Override
        public Optional<Label> fault(String text) {
            try {
                if (text.length() <= LONGEST_NUMBER) {
                    CertificationNumber.parse(text);
                    return Optional.empty();
                }
            } catch (IllegalArgumentException _) {
                // falls through to the one sentence for both
            }
            return Optional.of(
                    new Label(
                            "認定番号は「ai-0001-2204」のように指定してください。",
                            "A certification number is like ai-0001-2204."));
        }
    }

    /// A calendar day.
    record Day() implements Form {
        @Override
        public Map<String, Object> schema() {
            return Keywords.of("type", "string", "format", "date");
        }

        @Override
        public Optional<Label> fault(String text) {
            return isDay(text)
                    ? Optional.empty()
                    : Optional.of(
                            new Label(
                                    "「2026-03-01」のような実在する日付で指定してください。",
                                    "A day that exists, such as 2026-03-01."));
        }

        static boolean isDay(String text) {
            try {
                return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") && LocalDate.parse(text) != null;
            } catch (DateTimeException noDay) {
                return false;
            }
        }
    }

    /// A moment with its offset, or a day, which means its beginning in Japan.
    record Moment() implements Form {
        @Override
        public Map<String, Object> schema() {
            return Keywords.of(
                    "type",
                    "string",
                    "anyOf",
                    List.of(Keywords.of("format", "date-time"), Keywords.of("format", "date")),
                    "examples",
                    List.of("2026-03-01T00:00:00+09:00", "2026-03-01"));
        }

        @Override
        public Optional<Label> fault(String text) {
            return Day.isDay(text) || isMoment(text)
                    ? Optional.empty()
                    : Optional.of(
                            new Label(
                                    "「2026-03-01」または「2026-03-01T09:00:00+09:00」のように指定してください(+は%2Bと書きます)。",
                                    "Such as 2026-03-01 or 2026-03-01T09:00:00+09:00 (write + as %2B)."));
        }

        private static boolean isMoment(String text) {
            try {
                return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,18}(Z|[+-][0-9:]{5})")
                        && OffsetDateTime.parse(text) != null;
            } catch (DateTimeException noMoment) {
                return false;
            }
        }
    }
}
