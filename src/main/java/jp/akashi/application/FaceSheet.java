package jp.akashi.application;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// 申請書A(フェースシート): who applies for which service, and what is asked to be withheld. Blanks not
/// filled in are not in the map; entries are kept as typed, so that a wrong one can be shown and
/// mended.
public record FaceSheet(Map<FaceField, String> entries, List<WithholdingRequest> withholdings) {
    public FaceSheet {
        var kept = new EnumMap<FaceField, String>(FaceField.class);
        entries.forEach((field, entry) -> {
            if (!entry.isBlank()) {
                kept.put(field, entry.strip());
            }
        });
        entries = Collections.unmodifiableMap(kept);
        withholdings = List.copyOf(withholdings);
    }

    public static FaceSheet empty() {
        return new FaceSheet(Map.of(), List.of());
    }

    /// The entry, or an empty text.
    public String get(FaceField field) {
        return entries.getOrDefault(field, "");
    }

    public FaceSheet with(FaceField field, String entry) {
        var next = new EnumMap<FaceField, String>(FaceField.class);
        next.putAll(entries);
        next.put(field, entry);
        return new FaceSheet(next, withholdings);
    }

    public FaceSheet withWithholdings(List<WithholdingRequest> requests) {
        return new FaceSheet(entries, requests);
    }

    /// The day an entry names, when it is one.
    public Optional<LocalDate> findDate(FaceField field) {
        try {
            return Optional.of(LocalDate.parse(get(field)));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
