package jp.akashi.web.open.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.akashi.directory.EntryDiff;
import jp.akashi.item.Answer;
import jp.akashi.item.Value;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.SchemeId;
import jp.akashi.kernel.Term;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.SchemeFiles;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.State;
import org.junit.jupiter.api.Test;

/// A blank that only one of two editions has.
class BlankLineTest {
    private static final Schemes SCHEMES = SchemeFiles.builtIn().read().orThrow();
    private static final ItemId NAME = new ItemId("provider-profile.provider-name");

    @Test
    void whatAnEditionDoesNotAskWasNotLeftBlank() {
        var old = row("2008-04-01");
        var young = row("2022-10-01");
        var added = young.stream().filter(field -> !old.contains(field)).findFirst().orElseThrow();
        var name = Map.<FieldKey, Value>of(old.getFirst(), new Value.Words("株式会社みほん"));
        var both =
                Map.<FieldKey, Value>of(
                        old.getFirst(),
                        new Value.Words("株式会社みほん"),
                        added,
                        new Value.Words("7999901000001"));
        var diff =
                EntryDiff.between(
                        entry("2008-04-01", 1, name), entry("2022-10-01", 2, both), SCHEMES);
        var line =
                DiffView.of(diff, SCHEMES, false, Language.JA)
                        .parts()
                        .getFirst()
                        .lines()
                        .getFirst();

        assertThat(line.hasOtherBlanks()).isTrue();
        assertThat(line.blanks()).extracting(BlankLine::was).contains(State.NOT_ASKED);
        assertThat(line.blanks()).extracting(BlankLine::was).doesNotContain(State.BLANK);
        assertThat(line.blanks()).extracting(BlankLine::now).containsOnly(State.SAID);
    }

    private static List<FieldKey> row(String edition) {
        return SCHEMES.get(id(edition)).getRow(NAME).fields().stream()
                .map(field -> field.key())
                .toList();
    }

    private static EditionId id(String edition) {
        return new EditionId(new SchemeId("asp-saas"), LocalDate.parse(edition));
    }

    private static Entry entry(String edition, int revision, Map<FieldKey, Value> values) {
        var on = LocalDate.parse("2022-04-01");
        return new Entry(
                new CertificationNumber("", 1, "2204"),
                "0001-2204",
                id(edition),
                new Entry.Face("みほん", "株式会社みほん", "", "", "", List.of()),
                new Entry.Standing(on, Term.ofYears(on, 2), revision, Instant.EPOCH),
                Map.of(NAME, new Statement.Disclosed(Answer.of(values))));
    }
}
