package jp.akashi.web.provider;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.akashi.access.Action;
import jp.akashi.application.Application;
import jp.akashi.desk.Openings;
import jp.akashi.desk.Openings.Opening;
import jp.akashi.evidence.Evidence;
import jp.akashi.kernel.EvidenceId;
import jp.akashi.kernel.PersonId;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Role;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Moments;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// 資料の閲覧記録: who opened which document of an application, for the provider that filed it.
@Controller
public class OpeningsPage {
    private static final int SIZE = 50;

    private final Own own;
    private final Openings openings;
    private final People people;

    OpeningsPage(Own own, Openings openings, People people) {
        this.own = own;
        this.openings = openings;
        this.people = people;
    }

    /// @param by who, and for whom they work
    public record Line(String at, String by, String document, String how) {}

    @GetMapping("/provider/applications/{id}/openings")
    public Page show(
            Person person, @PathVariable String id, @RequestParam(defaultValue = "1") String page) {
        var application = own.filed(person, Action.SEE_EVIDENCE, id).application();
        var documents = documents(application);
        var found = openings.listOf(application.id(), documents.values());
        var href = "/provider/applications/" + application.id();
        var paging = Paging.of(page, SIZE, found.size(), at -> href + "/openings?page=" + at);
        var shown = paging.rows(found);
        var names =
                shown.stream()
                        .map(Opening::by)
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), this::name));
        return Page.of("provider/openings", Actor.PROVIDER, "資料の閲覧記録")
                .crumb("申請の一覧", "/provider")
                .crumb(application.number() + " " + application.serviceName(), href)
                .with("paging", paging)
                .with(
                        "lines",
                        shown.stream().map(opening -> line(opening, documents, names)).toList());
    }

    private static Line line(
            Opening opening, Map<EvidenceId, Evidence> documents, Map<PersonId, String> names) {
        var document = documents.get(opening.document());
        return new Line(
                Moments.print(opening.at()),
                names.getOrDefault(opening.by(), ""),
                document == null ? "" : document.label() + " " + document.title(),
                opening.taken() ? "ダウンロード" : "閲覧");
    }

    /// Of all that was filed, also what a correction has left out since; in the words of the last
    /// filing that has it.
    private static Map<EvidenceId, Evidence> documents(Application application) {
        return application.filings().stream()
                .map(filing -> filing.dossier().evidence().documents())
                .flatMap(Collection::stream)
                .collect(
                        Collectors.toMap(
                                Evidence::id,
                                Function.identity(),
                                (_, later) -> later,
                                LinkedHashMap::new));
    }

    private String name(PersonId id) {
        return people.findPerson(id)
                .map(person ->
                        person.role() == Role.OFFICE
                                ? "事務局 " + person.name()
                                : "代理の担当者 " + person.name() + ofWhom(person))
                .orElse("事務局");
    }

    private String ofWhom(Person person) {
        return Optional.ofNullable(person.provider())
                .flatMap(people::findProvider)
                .map(provider -> "(" + provider.name() + ")")
                .orElse("");
    }
}
