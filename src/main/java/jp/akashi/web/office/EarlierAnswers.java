package jp.akashi.web.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.akashi.application.Application;
import jp.akashi.application.Changes;
import jp.akashi.application.Filing;
import jp.akashi.desk.CaseFile;
import jp.akashi.evidence.Citation;
import jp.akashi.examination.FindPrecedent;
import jp.akashi.examination.Precedent;
import jp.akashi.examination.Verdict;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Moments;
import jp.akashi.web.kit.RedInk;
import jp.akashi.web.kit.RedInks;
import jp.akashi.web.kit.Saying;
import jp.akashi.web.kit.Sayings;
import jp.akashi.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What stood in a row before: in an earlier revision of the case, and in the application it goes
/// on from.
@Component
public class EarlierAnswers {
    private final FindPrecedent findPrecedent;
    private final RedInks inks;
    private final Schemes schemes;
    private final Wording wording;

    EarlierAnswers(FindPrecedent findPrecedent, RedInks inks, Schemes schemes, Wording wording) {
        this.inks = inks;
        this.findPrecedent = findPrecedent;
        this.schemes = schemes;
        this.wording = wording;
    }

    /// An earlier state of a row.
    ///
    /// @param change in a word, whether it is the same now
    /// @param ink it and what stands there now, the changes marked, where it differs
    /// @param verdict empty when there was none
    public record Before(
            String title,
            String change,
            List<Saying> sayings,
            List<String> citations,
            RedInk.@Nullable Line ink,
            String verdict) {}

    List<Before> of(CaseFile file, Row row) {
        var before = new ArrayList<Before>();
        corrected(file, row).ifPresent(before::add);
        findPrecedent
                .of(file.application())
                .map(precedent -> precedent(file.application(), precedent, row))
                .ifPresent(before::add);
        return before;
    }

    /// The revision before the one in which a correction changed the row.
    private Optional<Before> corrected(CaseFile file, Row row) {
        var filings = file.application().filings();
        for (int i = filings.size() - 1; i > 0; i--) {
            var changes = Changes.between(filings.get(i - 1).dossier(), filings.get(i).dossier());
            if (changes.items().contains(row.id())) {
                return Optional.of(revision(file, row, filings.get(i - 1)));
            }
        }
        return Optional.empty();
    }

    private Before revision(CaseFile file, Row row, Filing filing) {
        var verdict =
                file.examination().historyOf(row.id()).reversed().stream()
                        .filter(given -> given.revision() <= filing.revision())
                        .findFirst();
        var dossier = filing.dossier();
        return new Before(
                "補正の前(%s提出)".formatted(Days.print(filing.at())),
                "補正で変更",
                Sayings.of(row.item(), dossier.disclosure().answer(row.id())),
                dossier.evidence().citationsOf(row.id()).stream().map(this::words).toList(),
                null,
                verdict.map(this::words).orElse(""));
    }

    private Before precedent(Application now, Precedent precedent, Row row) {
        var earlier = precedent.application();
        var same = now.dossier().disclosure().answer(row.id()).equals(precedent.answer(row.id()));
        return new Before(
                "前回の申請 %s(%s %s版)"
                        .formatted(
                                earlier.number(),
                                schemes.get(earlier.edition().scheme()).shortName().ja(),
                                earlier.edition().date()),
                precedent.isUnchanged(now, row)
                        ? "変更なし"
                        : same ? "申請内容は同じ(資料・判定・項目のいずれかが変わりました)" : "変更あり",
                Sayings.of(row.item(), precedent.answer(row.id())),
                precedent.citationsOf(row.id()).stream().map(this::words).toList(),
                inks.lines(now.purpose(), now.dossier(), List.of(row)).get(row.id()),
                precedent.findVerdict(row.id()).map(this::words).orElse("前回の判定はありません"));
    }

    private String words(Citation citation) {
        return citation.label()
                + " "
                + citation.pages()
                + "ページ"
                + (citation.section().isEmpty() ? "" : " " + citation.section());
    }

    private String words(Verdict verdict) {
        return List.of(
                        wording.term(verdict.judgement()),
                        Moments.print(verdict.signed().at()),
                        verdict.comment())
                .stream()
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
