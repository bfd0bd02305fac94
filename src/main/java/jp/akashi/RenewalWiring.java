package jp.akashi;

import java.time.InstantSource;
import java.util.function.Consumer;
import jp.akashi.agenda.Agenda;
import jp.akashi.agenda.Kind;
import jp.akashi.application.Applications;
import jp.akashi.application.CompareWithEarlier;
import jp.akashi.application.Drafts;
import jp.akashi.application.FindOvertaken;
import jp.akashi.application.ReuseApplication;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.certification.CheckOvertaken;
import jp.akashi.certification.EndCertification;
import jp.akashi.certification.IssueCertification;
import jp.akashi.certification.SettleOvertaken;
import jp.akashi.certification.Settlements;
import jp.akashi.desk.Cases;
import jp.akashi.desk.FollowRenewals;
import jp.akashi.examination.Advance;
import jp.akashi.examination.Examinations;
import jp.akashi.notice.Announce;
import jp.akashi.notice.TellOfTerm;
import jp.akashi.registry.Publish;
import jp.akashi.registry.Registry;
import jp.akashi.renewal.CatchUpDraft;
import jp.akashi.renewal.CertifyApplication;
import jp.akashi.renewal.CheckRenewal;
import jp.akashi.renewal.CloseSwitched;
import jp.akashi.renewal.ContinueEffect;
import jp.akashi.renewal.Declinations;
import jp.akashi.renewal.DeclineRenewal;
import jp.akashi.renewal.FindRenewal;
import jp.akashi.renewal.OpenRenewal;
import jp.akashi.renewal.PlanMissing;
import jp.akashi.renewal.PlanRenewal;
import jp.akashi.renewal.RenewCertification;
import jp.akashi.renewal.Unplanned;
import jp.akashi.scheme.Schemes;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The use cases of renewal, each with what it needs.
@Configuration(proxyBeanMethods = false)
class RenewalWiring {
    @Bean
    CompareWithEarlier compareWithEarlier(
            Applications applications, ReuseApplication reuse, Schemes schemes) {
        return new CompareWithEarlier(applications, reuse, schemes);
    }

    @Bean
    FindRenewal findRenewal(Drafts drafts, Applications applications, Examinations examinations) {
        return new FindRenewal(drafts, applications, examinations);
    }

    @Bean
    OpenRenewal openRenewal(
            FindRenewal find, ReuseApplication reuse, Schemes schemes, InstantSource clock) {
        return new OpenRenewal(find, reuse, schemes, clock);
    }

    @Bean
    CheckRenewal checkRenewal(
            Certifications certifications, Applications applications, Schemes schemes) {
        return new CheckRenewal(certifications, applications, schemes);
    }

    @Bean
    CertifyApplication.Ways waysToCertify(
            IssueCertification issue, RenewCertification renew, CloseSwitched close) {
        return new CertifyApplication.Ways(issue, renew, close);
    }

    @Bean
    CertifyApplication certifyApplication(
            CertifyApplication.Ways ways, CheckOvertaken overtaken, PlanRenewal plan) {
        return new CertifyApplication(ways, overtaken, plan);
    }

    @Bean
    FindOvertaken findOvertaken(ReuseApplication reuse, Schemes schemes) {
        return new FindOvertaken(reuse, schemes);
    }

    @Bean
    CheckOvertaken.Records overtakenRecords(
            Certifications certifications,
            Applications applications,
            Examinations examinations,
            Settlements settlements) {
        return new CheckOvertaken.Records(certifications, applications, examinations, settlements);
    }

    @Bean
    CheckOvertaken checkOvertaken(CheckOvertaken.Records records, FindOvertaken find) {
        return new CheckOvertaken(records, find);
    }

    @Bean
    SettleOvertaken.Records settledRecords(
            Applications applications, Settlements settlements, Advance advance) {
        return new SettleOvertaken.Records(applications, settlements, advance);
    }

    @Bean
    SettleOvertaken settleOvertaken(
            CheckOvertaken check, FindOvertaken find, SettleOvertaken.Records records) {
        return new SettleOvertaken(check, find, records);
    }

    @Bean
    RenewCertification renewCertification(Certifications certifications, Schemes schemes) {
        return new RenewCertification(certifications, schemes);
    }

    @Bean
    PlanRenewal planRenewal(Agenda agenda, Schemes schemes) {
        return new PlanRenewal(agenda, schemes);
    }

    @Bean
    CatchUpDraft catchUpDraft(
            Certifications certifications,
            Applications applications,
            FindRenewal find,
            ReuseApplication reuse) {
        return new CatchUpDraft(certifications, applications, find, reuse);
    }

    @Bean
    PlanMissing planMissing(
            Unplanned unplanned,
            Certifications certifications,
            PlanRenewal plan,
            InstantSource clock) {
        return new PlanMissing(unplanned, certifications, plan, clock);
    }

    @Bean
    DeclineRenewal declineRenewal(
            Declinations declinations,
            FindRenewal find,
            PlanRenewal plan,
            DeclineRenewal.Place place) {
        return new DeclineRenewal(declinations, find, plan, place);
    }

    @Bean
    DeclineRenewal.Place placeOfDeclining(Schemes schemes, InstantSource clock) {
        return new DeclineRenewal.Place(schemes, clock);
    }

    @Bean
    TellOfTerm.Records toldOfTerms(
            Certifications certifications, FindRenewal find, Declinations declinations) {
        return new TellOfTerm.Records(certifications, find, declinations);
    }

    @Bean
    TellOfTerm tellOfRenewal(TellOfTerm.Records records, Announce announce, Schemes schemes) {
        return new TellOfTerm(Kind.RENEWAL_NOTICE, records, announce, schemes);
    }

    @Bean
    TellOfTerm tellOfWindow(TellOfTerm.Records records, Announce announce, Schemes schemes) {
        return new TellOfTerm(Kind.RENEWAL_OPENS, records, announce, schemes);
    }

    @Bean
    TellOfTerm remindOfRenewal(TellOfTerm.Records records, Announce announce, Schemes schemes) {
        return new TellOfTerm(Kind.RENEWAL_REMINDER, records, announce, schemes);
    }

    @Bean
    TellOfTerm tellOfClosing(TellOfTerm.Records records, Announce announce, Schemes schemes) {
        return new TellOfTerm(Kind.RENEWAL_CLOSES, records, announce, schemes);
    }

    @Bean
    TellOfTerm tellOfLateRenewal(TellOfTerm.Records records, Announce announce, Schemes schemes) {
        return new TellOfTerm(Kind.RENEWAL_LATE, records, announce, schemes);
    }

    @Bean
    TellOfTerm tellOfExpiry(TellOfTerm.Records records, Announce announce, Schemes schemes) {
        return new TellOfTerm(Kind.TERM_ENDS, records, announce, schemes);
    }

    @Bean
    ContinueEffect continueEffect(
            Certifications certifications,
            Schemes schemes,
            @Qualifier("app") Registry registry,
            Publish publish) {
        return new ContinueEffect(certifications, schemes, restating(registry, publish));
    }

    @Bean
    CloseSwitched closeSwitched(
            Certifications certifications,
            EndCertification end,
            @Qualifier("app") Registry registry,
            Publish publish) {
        return new CloseSwitched(certifications, end, restating(registry, publish));
    }

    /// Publishes what a certification says now, if anything of it is published.
    private static Consumer<Certification> restating(Registry registry, Publish publish) {
        return certification -> {
            if (registry.find(certification.number()).isPresent()) {
                publish.restate(certification);
            }
        };
    }

    @Bean
    FollowRenewals followRenewals(Cases cases, ContinueEffect effect, InstantSource clock) {
        return new FollowRenewals(cases, effect, clock);
    }
}
