package jp.akashi.web.office;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationKind;
import jp.akashi.application.Applications;
import jp.akashi.application.ReportedChange;
import jp.akashi.application.SortChange;
import jp.akashi.kernel.Tokyo;
import jp.akashi.surveillance.ChangeReport;
import jp.akashi.surveillance.ChangeReports;
import jp.akashi.web.kit.Days;
import org.springframework.stereotype.Component;

/// Finds what is to be known of a change report (変更届).
@Component
class ChangeNotes {
    private final Applications applications;
    private final ChangeReports reports;
    private final SortChange sort;

    ChangeNotes(Applications applications, ChangeReports reports, SortChange sort) {
        this.applications = applications;
        this.reports = reports;
        this.sort = sort;
    }

    Optional<ChangeNote> find(Application application) {
        return application.kind() == ApplicationKind.CHANGE
                ? reports.find(application.id()).map(report -> note(application, report))
                : Optional.empty();
    }

    /// What a change report changes.
    ReportedChange change(Application application) {
        return Optional.ofNullable(application.purpose().from())
                .flatMap(applications::find)
                .map(before -> sort.sort(before.dossier(), application.dossier()))
                .orElseThrow();
    }

    private ChangeNote note(Application application, ChangeReport report) {
        var change = change(application);
        var filed = LocalDate.ofInstant(application.filings().getFirst().at(), Tokyo.ZONE);
        return new ChangeNote(
                "変更日 %s ・ 理由 %s".formatted(Days.print(report.changedOn()), report.reason()),
                change.hits().stream().map(hit -> hit.is().label().ja()).toList(),
                report.isLateOn(filed)
                        ? "届出の期限(%s)を過ぎて、%sに提出されました。"
                                .formatted(Days.print(report.reportBy()), Days.print(filed))
                        : "",
                change.hits().stream()
                        .filter(hit -> hit.is().consequence().stops())
                        .map(hit -> hit.is().label().ja())
                        .collect(Collectors.joining("、")));
    }
}
