package jp.akashi.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.ItemId;
import org.jspecify.annotations.Nullable;

/// One edition of a scheme (版): the rows of 申請書B in force from a date, after one guideline of the
/// ministry.
public final class Edition {
    private final EditionId id;
    private final LocalDate effective;
    private final Guideline guideline;
    private final List<Section> sections;
    private final @Nullable Succession succession;
    private final Map<ItemId, Row> rows;

    /// The guideline (情報開示指針) an edition follows.
    ///
    /// @param published in ISO form, the month or the day: as exactly as it is known
    public record Guideline(String title, String issuer, String published) {}

    /// The first edition of its scheme.
    public Edition(EditionId id, LocalDate effective, Guideline guideline, List<Section> sections) {
        this(id, effective, guideline, sections, null);
    }

    private Edition(
            EditionId id,
            LocalDate effective,
            Guideline guideline,
            List<Section> sections,
            @Nullable Succession succession) {
        this.succession = succession;
        this.id = id;
        this.effective = effective;
        this.guideline = guideline;
        this.sections = List.copyOf(sections);
        this.rows =
                rows().stream().collect(Collectors.toUnmodifiableMap(Row::id, Function.identity()));
    }

    /// This edition as one that follows another.
    public Edition following(Succession how) {
        return new Edition(id, effective, guideline, sections, how);
    }

    /// How it follows the edition before it, unless it is the first.
    public Optional<Succession> findSuccession() {
        return Optional.ofNullable(succession);
    }

    /// The fingerprint of what the edition asks, without the words: two readings of an edition that
    /// answers can stand under alike have the same.
    public Digest fingerprint() {
        return Digest.of(Shape.of(this));
    }

    public EditionId id() {
        return id;
    }

    public LocalDate effective() {
        return effective;
    }

    public Guideline guideline() {
        return guideline;
    }

    public List<Section> sections() {
        return sections;
    }

    /// All rows in official order.
    public List<Row> rows() {
        return sections.stream().flatMap(section -> section.rows().stream()).toList();
    }

    public Optional<Row> findRow(ItemId item) {
        return Optional.ofNullable(rows.get(item));
    }

    /// @throws IllegalArgumentException when the edition does not ask the item
    public Row getRow(ItemId item) {
        return findRow(item)
                .orElseThrow(() -> new IllegalArgumentException(id + " does not ask " + item));
    }
}
