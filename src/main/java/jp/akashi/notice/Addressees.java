package jp.akashi.notice;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.akashi.application.Application;
import jp.akashi.application.Applications;
import jp.akashi.application.FaceField;
import jp.akashi.certification.Certifications;
import jp.akashi.committee.Interests;
import jp.akashi.committee.Referrals;
import jp.akashi.consultation.Consultation;
import jp.akashi.examination.Turn;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.EmailAddress;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Role;

/// Finds the addresses a notice goes to, each once.
public final class Addressees {
    private final People people;
    private final Applications applications;
    private final Certifications certifications;
    private final Asked asked;

    /// Who of the committee is asked about a case, and who of them has an interest in it.
    public record Asked(Referrals referrals, Interests interests) {
        Stream<PersonId> of(ApplicationId application) {
            var recused = interests.list(application).recused();
            return referrals.find(application).stream()
                    .flatMap(referral -> referral.members().stream())
                    .filter(member -> !recused.contains(member));
        }
    }

    public Addressees(
            People people, Applications applications, Certifications certifications, Asked asked) {
        this.people = people;
        this.applications = applications;
        this.certifications = certifications;
        this.asked = asked;
    }

    /// The addresses in lower case.
    public List<String> of(Notice notice) {
        var all =
                switch (notice) {
                    case Notice.Invited invited -> Stream.of(invited.invitation().email());
                    case SignUpOffered(var offered) -> Stream.of(offered.link().email());
                    case AccountNotice own -> Stream.of(own.person().email());
                    case StaffNotice staff -> office(staff.knowing());
                    case Notice.Stalled _ -> office();
                    case Notice.Convened convened -> all(convened.meeting().plan().members());
                    case Notice.Consulted _ -> office();
                    case Notice.Advised advised -> askers(advised.consultation());
                    case ProceedingNotice watched -> ofProceeding(watched);
                    case TermNotice ofTerm ->
                            ofTerm.audience() == Audience.OFFICE
                                    ? office()
                                    : ofHolder(
                                            ofTerm.holding().application(),
                                            CertificationNumber.parse(ofTerm.holding().slug()));
                    case Care.ToOutside outside -> Stream.of(outside.question().asker().email());
                    case Care care -> of(care);
                    case Notice.OfCase ofCase -> ofCase(ofCase);
                };
        return all.map(email -> email.toLowerCase(Locale.ROOT)).distinct().toList();
    }

    private Stream<String> ofCase(Notice.OfCase notice) {
        return switch (notice.audience()) {
            case PROVIDER -> ofHolder(applications.get(notice.matter().id()), notice);
            case OFFICE -> office();
            case COMMITTEE -> asked.of(notice.matter().id()).flatMap(this::active);
            case ASKER, HOLDER, OUTSIDE, INVITED, PERSON -> Stream.empty();
        };
    }

    /// Who can open and answer it: whose the service was when the proceeding began. What was said
    /// in it stays a secret of theirs when the service passes meanwhile (002 §12(1)).
    private Stream<String> ofProceeding(ProceedingNotice notice) {
        var proceeding = notice.proceeding();
        return notice.audience() == Audience.OFFICE
                ? office()
                : ofHolder(
                        applications.get(proceeding.about().application()), proceeding.provider());
    }

    private Stream<String> ofHolder(Application application, Notice.OfCase notice) {
        return notice instanceof EndNotice of
                ? ofHolder(application, of.end().holder())
                : ofProvider(application);
    }

    /// Whose the service is now, whoever filed what is certified.
    private Stream<String> ofHolder(ApplicationId application, CertificationNumber number) {
        var filed = applications.get(application);
        return certifications
                .find(number)
                .map(held -> ofHolder(filed, held.holder().provider()))
                .orElseGet(() -> ofProvider(filed));
    }

    /// Those of the application, or when the service has passed to another provider since, that
    /// one's administrators.
    private Stream<String> ofHolder(Application application, ProviderId holder) {
        return holder.equals(application.provider())
                ? ofProvider(application)
                : administrators(holder);
    }

    private Stream<String> of(Care notice) {
        return notice.audience() == Audience.OFFICE
                ? office()
                : people.listMembers(notice.service().holder()).stream().map(Person::email);
    }

    /// Who filed last and the contact of 申請書A; when neither can be reached, the administrators.
    private Stream<String> ofProvider(Application application) {
        var filer = ofThem(application.latest().by(), application.provider());
        var contact =
                Stream.of(application.dossier().faceSheet().get(FaceField.CONTACT_EMAIL))
                        .map(String::strip)
                        .filter(EmailAddress::isRight);
        var named = Stream.concat(filer, contact).toList();
        return named.isEmpty() ? administrators(application.provider()) : named.stream();
    }

    private Stream<String> administrators(ProviderId provider) {
        return people.listMembers(provider).stream()
                .filter(person -> person.role() == Role.PROVIDER_ADMIN)
                .map(Person::email);
    }

    private Stream<String> askers(Consultation consultation) {
        var askers =
                consultation.entries().stream()
                        .filter(entry -> entry.party() == Turn.PROVIDER)
                        .map(Consultation.Entry::by)
                        .distinct()
                        .flatMap(asker -> ofThem(asker, consultation.provider()))
                        .toList();
        return askers.isEmpty() ? administrators(consultation.provider()) : askers.stream();
    }

    /// Somebody of a provider, or who took over there; nobody who acted for it from outside, whose
    /// delegation may have ended.
    private Stream<String> ofThem(PersonId id, ProviderId provider) {
        return people
                .findInCharge(id)
                .filter(person -> provider.equals(person.provider()))
                .map(Person::email)
                .stream();
    }

    private Stream<String> all(List<PersonId> ids) {
        return ids.stream().distinct().flatMap(this::active);
    }

    private Stream<String> office() {
        return people.listByRole(Role.OFFICE).stream().map(Person::email);
    }

    private Stream<String> office(PersonId without) {
        return people.listByRole(Role.OFFICE).stream()
                .filter(person -> !person.id().equals(without))
                .map(Person::email);
    }

    private Stream<String> active(PersonId id) {
        return people.findInCharge(id).map(Person::email).stream();
    }
}
