package jp.akashi.web.provider;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.application.Application;
import jp.akashi.application.FaceField;
import jp.akashi.notice.Audience;
import jp.akashi.notice.Delivery;
import jp.akashi.notice.Dispatch;
import jp.akashi.notice.EndNotice;
import jp.akashi.notice.Notices;
import jp.akashi.notice.Outbox;
import jp.akashi.party.People;
import jp.akashi.web.kit.Moments;
import org.springframework.stereotype.Component;

/// The mails a provider was sent about its case.
@Component
public class CaseMails {
    private static final Set<String> TO_HOLDERS =
            Notices.ALL.stream()
                    .filter(EndNotice.class::isAssignableFrom)
                    .map(Notices::kind)
                    .collect(Collectors.toUnmodifiableSet());

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
                .filter(dispatch -> isOurs(dispatch, application))
                .map(CaseMails::mail)
                .toList();
    }

    /// Of the end of a service its holder is told, which may be another provider by now: what went
    /// there is theirs. Everything else about a case goes to its provider alone.
    private boolean isOurs(Dispatch dispatch, Application application) {
        return !TO_HOLDERS.contains(dispatch.origin().kind())
                || isOurs(dispatch.mail().to(), application);
    }

    private boolean isOurs(String to, Application application) {
        return isContact(to, application)
                || people.findByEmail(to)
                        .map(person -> application.provider().equals(person.provider()))
                        .orElseGet(() -> people.hasLeft(to, application.provider()));
    }

    private static boolean isContact(String to, Application application) {
        return application.filings().stream()
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
