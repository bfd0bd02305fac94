package jp.akashi.cli.schemes;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Label;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Provenance.Source;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;
import jp.akashi.scheme.Section;

/// The two files of a scheme nothing is known of yet: the rows that all other schemes have, none of
/// them confirmed, and facts like theirs to be corrected.
final class Skeleton {
    private final String id;
    private final LocalDate today;
    private final Schemes schemes;

    Skeleton(String id, LocalDate today, Schemes schemes) {
        this.id = id;
        this.today = today;
        this.schemes = schemes;
    }

    /// The texts by the names of the files.
    Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        files.put("scheme.yaml", scheme());
        files.put(today + ".yaml", edition());
        return files;
    }

    private String scheme() {
        return """
        # yaml-language-server: $schema=../schema/scheme.schema.json
        # A scheme to be filled in; every key is explained in ../README.md
        id: '%s'
        name: {ja: '%s(名称を記入)', en: '%s (name to be filled in)'}
        short: {ja: '%s', en: '%s'}
        launched: %s
        regulation: {ja: 運用規程(名称を記入)}
        suits: {ja: どのようなサービスの制度かを記入してください。, en: Say which services it is for.}
        applicants: {ja: 申請できる事業者を記入してください。, en: Say who may apply.}
        numbering:
          prefix: '%s'
          separator: ' '
          status: unconfirmed
          note: {ja: 記号は仮のものです。, en: The identifier is provisional.}
        term-years: 2
        renewal: {opens-days-before: 60, closes-days-before: 30, notice-months-before: 4}
        fees:
          new: 190000
          renewal: 95000
          reissue: 9500
          change: 0
          status: unconfirmed
          note: {ja: 金額は他の制度のものです。, en: The amounts are those of other schemes.}
        fee-due-days: 7
        reapplication-ban-years: 1
        assurance-shown: false
        mark: {label: '%s', colour: '#4a4a4a'}
        doubts:
          - {about: rows, note: {ja: どの制度にもある項目だけを並べた下書きです。, en: A draft of the rows that all schemes have.}}
        source: [%s]
        """
                .formatted(id, id, id, id, id, today, prefix(), prefix(), source());
    }

    private String edition() {
        return """
        # yaml-language-server: $schema=../schema/edition.schema.json
        # The first edition, to be filled in: the rows that all other schemes have. Keys: ../README.md
        scheme: '%s'
        edition: %s
        effective: %s
        guideline: {title: 指針の名称を記入, issuer: 総務省, published: %s}
        # Holds for every row that says nothing else.
        provenance: {source: [%s], basis: reconstruction, confidence: low, status: unconfirmed}
        sections:
        %s\
        """
                .formatted(id, today, today, today, source(), sections());
    }

    private String sections() {
        var shared = shared();
        return first().sections().stream()
                .map(section -> section(section, shared))
                .collect(Collectors.joining());
    }

    private static String section(Section section, Set<ItemId> shared) {
        var rows = section.rows().stream().filter(row -> shared.contains(row.id())).toList();
        return rows.isEmpty()
                ? ""
                : """
                  - id: %s
                    label: %s
                    part: %s
                    items:
                %s\
                """
                        .formatted(
                                section.id(),
                                label(section.label()),
                                section.part().name().toLowerCase(Locale.ROOT),
                                rows.stream().map(Skeleton::row).collect(Collectors.joining()));
    }

    private static String row(Row row) {
        return "      - {id: %s, level: %s}\n"
                .formatted(row.id(), row.level().name().toLowerCase(Locale.ROOT));
    }

    /// The items every edition asks; where there are none, those of the first section there is.
    private Set<ItemId> shared() {
        var all =
                first().rows().stream()
                        .map(Row::id)
                        .filter(item ->
                                editions().allMatch(edition -> edition.findRow(item).isPresent()))
                        .collect(Collectors.toUnmodifiableSet());
        return all.isEmpty()
                ? first().sections().getFirst().rows().stream()
                        .map(Row::id)
                        .collect(Collectors.toUnmodifiableSet())
                : all;
    }

    private Edition first() {
        return editions().findFirst().orElseThrow();
    }

    private Stream<Edition> editions() {
        return schemes.all().stream().flatMap(scheme -> scheme.editions().stream());
    }

    /// An identifier no scheme has: the first letters of the id's words, and a letter more if need
    /// be.
    private String prefix() {
        var taken =
                schemes.all().stream()
                        .map(scheme -> scheme.numbering().prefix().toUpperCase(Locale.ROOT))
                        .toList();
        var letters = id.replaceAll("[^a-z-]", "");
        var initials =
                Stream.of(letters.split("-"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .limit(4)
                        .collect(Collectors.joining());
        return Stream.concat(
                        Stream.of(initials).filter(word -> !word.isEmpty()),
                        IntStream.rangeClosed('A', 'Z').mapToObj(c -> initials + "X" + (char) c))
                .filter(word -> !taken.contains(word))
                .findFirst()
                .orElseThrow();
    }

    /// The source that stands for nothing but inference, where the data has one.
    private String source() {
        var sources =
                editions()
                        .flatMap(edition -> edition.rows().stream())
                        .flatMap(row -> row.provenance().sources().stream())
                        .map(Source::id)
                        .distinct()
                        .toList();
        return List.of("R", "M").stream()
                .filter(sources::contains)
                .findFirst()
                .orElse(sources.getFirst());
    }

    private static String label(Label label) {
        return "{ja: %s, en: %s}".formatted(quoted(label.ja()), quoted(label.en()));
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
