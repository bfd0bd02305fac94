package jp.akashi.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.disclosure.Finding;
import jp.akashi.disclosure.Spot;
import jp.akashi.kernel.Obstacle;
import jp.akashi.scheme.Schemes;

/// Looks at each document by itself: whether it is in date on the day of filing, by its date of
/// issue and by the term it states, and whether it names the provider or the service at all.
final class DocumentSupport {
    /// How far behind the word for it a day still ends the term, in characters.
    private static final int NEAR = 45;

    private static final Pattern TERM = Pattern.compile("有効期[限間]|登録期限|認証期限|満了日");
    private static final Pattern FORM_OF_COMPANY =
            Pattern.compile("株式会社|有限会社|合同会社|合資会社|一般社団法人|一般財団法人|\\(株\\)|\\(有\\)");

    private static final Set<EvidenceKind> OF_OTHERS =
            Set.of(EvidenceKind.CONTRACTOR, EvidenceKind.SIGNED_STATEMENT);

    private final PageShelf shelf;
    private final List<Schemes.Age> ages;
    private final CheckSupport.About about;

    DocumentSupport(PageShelf shelf, List<Schemes.Age> ages, CheckSupport.About about) {
        this.shelf = shelf;
        this.ages = ages;
        this.about = about;
    }

    List<Finding> check(EvidenceIndex evidence) {
        var cited =
                evidence.citations().values().stream()
                        .flatMap(List::stream)
                        .map(Citation::label)
                        .collect(Collectors.toSet());
        return evidence.documents().stream()
                .flatMap(document -> check(document, citedPages(evidence, document, cited)))
                .toList();
    }

    private Stream<Finding> check(Evidence document, Set<Integer> cited) {
        var found = new ArrayList<Finding>();
        over(document)
                .or(() -> expired(document, cited))
                .or(() -> old(document))
                .or(() -> undated(document))
                .ifPresent(found::add);
        if (!cited.isEmpty()) {
            unnamed(document).ifPresent(found::add);
        }
        return found.stream();
    }

    private static Set<Integer> citedPages(
            EvidenceIndex evidence, Evidence document, Set<String> labels) {
        return labels.contains(document.label())
                ? evidence.citations().values().stream()
                        .flatMap(List::stream)
                        .filter(citation -> citation.label().equals(document.label()))
                        .flatMap(citation -> citation.pages().numbers().stream())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /// By the end of the term that the provider gave.
    private Optional<Finding> over(Evidence document) {
        var until = document.nature().expiresOn();
        return until == null || !until.isBefore(about.today())
                ? Optional.empty()
                : Optional.of(
                        warn(
                                document,
                                Obstacle.of(EvidenceRules.IN_DATE, "case", "over")
                                        .with("until", until)));
    }

    /// What somebody signed was true on a day.
    private static Optional<Finding> undated(Evidence document) {
        return document.kind() != EvidenceKind.SIGNED_STATEMENT || document.issuedOn() != null
                ? Optional.empty()
                : Optional.of(
                        warn(document, Obstacle.of(EvidenceRules.IN_DATE, "case", "undated")));
    }

    private Optional<Finding> expired(Evidence document, Set<Integer> cited) {
        var pages = pages(document);
        return cited.stream()
                .filter(page -> page <= pages.size())
                .sorted()
                .flatMap(page ->
                        term(pages.get(page - 1))
                                .filter(until -> until.isBefore(about.today()))
                                .map(until ->
                                        warn(
                                                document,
                                                Obstacle.of(
                                                                EvidenceRules.IN_DATE,
                                                                "case",
                                                                "expired")
                                                        .with("page", page)
                                                        .with("until", until)))
                                .stream())
                .findFirst();
    }

    /// The last day of a term that a page states, where it states one.
    private static Optional<LocalDate> term(Page page) {
        return TERM.matcher(page.text())
                .results()
                .flatMap(word ->
                        page.days().stream()
                                .filter(day -> day.at() >= word.end())
                                .filter(day -> day.at() <= word.end() + NEAR)
                                .map(DayReader.Day::date))
                .max(Comparator.naturalOrder());
    }

    private Optional<Finding> old(Evidence document) {
        var issued = document.issuedOn();
        var kind = document.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return issued == null
                ? Optional.empty()
                : ages.stream()
                        .filter(age -> age.kind().equals(kind))
                        .filter(age -> issued.plusMonths(age.months()).isBefore(about.today()))
                        .map(age ->
                                warn(
                                        document,
                                        Obstacle.of(EvidenceRules.IN_DATE, "case", "old")
                                                .with("issued", issued)
                                                .with("months", age.months())))
                        .findFirst();
    }

    /// A contractor's paper is about the contractor, a scan cannot be read, and in a foreign
    /// language names are written otherwise.
    private Optional<Finding> unnamed(Evidence document) {
        var names =
                Stream.of(about.providerName(), about.serviceName())
                        .map(DocumentSupport::core)
                        .filter(name -> name.length() >= 2)
                        .toList();
        var pages = pages(document);
        if (names.isEmpty()
                || OF_OTHERS.contains(document.kind())
                || document.nature().tongue() != Evidence.Tongue.JAPANESE
                || pages.stream().allMatch(Page::isBlank)
                || names.stream().anyMatch(name -> isNamed(name, document, pages))) {
            return Optional.empty();
        }
        return Optional.of(
                warn(
                        document,
                        Obstacle.of(EvidenceRules.NAMED, "provider", about.providerName())
                                .with("service", about.serviceName())));
    }

    private static boolean isNamed(String name, Evidence document, List<Page> pages) {
        return core(document.title()).contains(name)
                || pages.stream().anyMatch(page -> page.compact().contains(name));
    }

    private static String core(String name) {
        var plain = FORM_OF_COMPANY.matcher(PageText.plain(name)).replaceAll("");
        return Terms.compact(plain);
    }

    private List<Page> pages(Evidence document) {
        return shelf.pages(document.file().digest());
    }

    private static Finding warn(Evidence document, Obstacle obstacle) {
        return Finding.warn(
                obstacle.with("label", document.label()), Spot.ofDocument(document.label()));
    }
}
