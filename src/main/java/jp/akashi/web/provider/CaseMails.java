package jp.akashi.web.provider;

import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.application.FaceField;
import jp.akashi.notice.Audience;
import jp.akashi.notice.Delivery;
import jp.akashi.notice.Dispatch;
import jp.akashi.notice.Outbox;
import jp.akashi.party.People;
import jp.akashi.web.kit.Moments;
import org.springframework.stereotype.Component;

/// The mails a provider was sent about its case.
@Component
public class CaseMails {
    private final Outbox outbox;
    private final People people;

    CaseMails(Outbox outbox, People people) {
        this.outbox = outbox;
        this.people = people;
    }

    /// A mail as its provider sees it.
    public record Mail(String at, String subject, String to, String state, String text) {}

    List<Mail> of(Application application) {
        return outbox.listAbout(application.id()).stream()
                .filter(dispatch -> dispatch.origin().audience() == Audience.PROVIDER)
                .filter(dispatch -> dispatch.state() != Delivery.MailState.DISCARDED)
                .filter(dispatch -> isOurs(dispatch.mail().to(), application))
                .map(CaseMails::mail)
                .toList();
    }

    /// What went to the administrators of another provider, whose the service is by now, is theirs.
    private boolean isOurs(String to, Application application) {
        return people.findByEmail(to)
                        .filter(person -> application.provider().equals(person.provider()))
                        .isPresent()
                || application.filings().stream()
                        .map(filing -> filing.dossier().faceSheet().get(FaceField.CONTACT_EMAIL))
                        .anyMatch(contact -> contact.strip().equalsIgnoreCase(to));
    }

    private static Mail mail(Dispatch dispatch) {
        var mail = dispatch.mail();
        return new Mail(
                Moments.print(dispatch.writtenAt()),
                mail.subject(),
                mail.to(),
                state(dispatch.state()),
                mail.text());
    }

    /// What it means to the provider, who need not know how mails are sent.
    private static String state(Delivery.MailState state) {
        return switch (state) {
            case SENT -> "送信済み";
            case WAITING, HANDED -> "まもなく送信します";
            case KEPT, DISCARDED -> "メールは送っていません";
            case IN_DOUBT, FAILED -> "届いていない可能性があります";
        };
    }
}
