package jp.akashi;

import java.time.InstantSource;
import jp.akashi.agenda.Agenda;
import jp.akashi.agenda.Doing;
import jp.akashi.agenda.Kind;
import jp.akashi.application.Applications;
import jp.akashi.application.Drafts;
import jp.akashi.application.SortChange;
import jp.akashi.application.SubmitApplication;
import jp.akashi.certification.Certifications;
import jp.akashi.certification.CheckOvertaken;
import jp.akashi.certification.EndCertification;
import jp.akashi.desk.Cases;
import jp.akashi.desk.TellOfEnds;
import jp.akashi.examination.Examinations;
import jp.akashi.notice.Announce;
import jp.akashi.party.People;
import jp.akashi.scheme.Schemes;
import jp.akashi.surveillance.AcceptHandover;
import jp.akashi.surveillance.AdoptChange;
import jp.akashi.surveillance.ChangeReports;
import jp.akashi.surveillance.DecideHandover;
import jp.akashi.surveillance.FileChangeReport;
import jp.akashi.surveillance.FindUnreported;
import jp.akashi.surveillance.Handovers;
import jp.akashi.surveillance.OfferHandover;
import jp.akashi.surveillance.OpenChangeReport;
import jp.akashi.surveillance.ReturnCertificate;
import jp.akashi.surveillance.ServiceEnds;
import jp.akashi.surveillance.TakeEnd;
import jp.akashi.surveillance.TellEnd;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The use cases of what a provider reports in a term, each with what it needs.
@Configuration(proxyBeanMethods = false)
class ReportWiring {
    @Bean
    SortChange sortChange(Schemes schemes) {
        return new SortChange(schemes);
    }

    @Bean
    OpenChangeReport openChangeReport(
            Applications applications, Drafts drafts, Handovers handovers, InstantSource clock) {
        return new OpenChangeReport(applications, drafts, handovers, clock);
    }

    @Bean
    FindUnreported findUnreported(
            Certifications certifications, Applications applications, InstantSource clock) {
        return new FindUnreported(certifications, applications, clock);
    }

    @Bean
    FileChangeReport.Records changeRecords(
            Applications applications,
            Examinations examinations,
            Certifications certifications,
            ChangeReports reports) {
        return new FileChangeReport.Records(applications, examinations, certifications, reports);
    }

    @Bean
    FileChangeReport fileChangeReport(
            FileChangeReport.Records records,
            SubmitApplication submit,
            SortChange sort,
            InstantSource clock) {
        return new FileChangeReport(records, submit, sort, clock);
    }

    @Bean
    AdoptChange adoptChange(Certifications certifications, CheckOvertaken overtaken) {
        return new AdoptChange(certifications, overtaken);
    }

    @Bean
    TellEnd tellEnd(Certifications certifications, ServiceEnds ends, InstantSource clock) {
        return new TellEnd(certifications, ends, clock);
    }

    @Bean
    TakeEnd.Records endRecords(Certifications certifications, ServiceEnds ends, Agenda agenda) {
        return new TakeEnd.Records(certifications, ends, agenda);
    }

    @Bean
    TakeEnd takeEnd(
            TakeEnd.Records records, EndCertification end, Schemes schemes, InstantSource clock) {
        return new TakeEnd(records, end, schemes.house().changes().end(), clock);
    }

    @Bean
    TellOfEnds.Records toldEnds(
            ServiceEnds ends, Certifications certifications, Cases cases, Schemes schemes) {
        return new TellOfEnds.Records(ends, certifications, cases, schemes);
    }

    @Bean
    TellOfEnds tellOfEnds(TellOfEnds.Records records, TakeEnd take, Announce announce) {
        return new TellOfEnds(records, take, announce);
    }

    @Bean
    Doing onServiceEnd(TellOfEnds tell) {
        return tell.on(Kind.SERVICE_ENDS);
    }

    @Bean
    Doing onCertificateDue(TellOfEnds tell) {
        return tell.on(Kind.CERTIFICATE_DUE);
    }

    @Bean
    ReturnCertificate returnCertificate(ServiceEnds ends, Agenda agenda, InstantSource clock) {
        return new ReturnCertificate(ends, agenda, clock);
    }

    @Bean
    OfferHandover offerHandover(
            Certifications certifications,
            Handovers handovers,
            Schemes schemes,
            InstantSource clock) {
        return new OfferHandover(certifications, handovers, schemes.house().changes(), clock);
    }

    @Bean
    AcceptHandover acceptHandover(Handovers handovers, InstantSource clock) {
        return new AcceptHandover(handovers, clock);
    }

    @Bean
    DecideHandover decideHandover(
            Handovers handovers,
            Certifications certifications,
            People people,
            InstantSource clock) {
        return new DecideHandover(handovers, certifications, people, clock);
    }
}
