package jp.akashi.mark;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.akashi.agenda.Agenda;
import jp.akashi.certification.Certification;
import jp.akashi.examination.Hand;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.ShownPageId;
import jp.akashi.kernel.Tokyo;

/// Registers a page on which the mark is shown (掲載ページの登録).
public final class RegisterPage {
    static final int MOST = 50;
    static final int LONGEST = 1000;
    private static final Pattern FORM =
            Pattern.compile("(https?)://([^/?#@:\\s]+)(:\\d{1,5})?([/?][^#\\s]*)?(#.*)?");

    private final ShownPages pages;
    private final Agenda agenda;

    public RegisterPage(ShownPages pages, Agenda agenda) {
        this.pages = pages;
        this.agenda = agenda;
    }

    public Outcome<ShownPage> register(Hand hand, Certification certification, String typed) {
        var address = read(typed);
        if (address.isEmpty()) {
            return refused("address");
        }
        var present = pages.list(certification.number());
        if (present.stream().anyMatch(page -> page.address().equals(address.get()))) {
            return refused("twice");
        }
        if (present.size() >= MOST) {
            return Outcome.refused(
                    Obstacle.of(MarkRules.REGISTERED, "case", "many").with("most", MOST));
        }
        var page =
                new ShownPage(
                        ShownPageId.random(),
                        certification.number(),
                        certification.holder().provider(),
                        address.get(),
                        hand.person(),
                        hand.at());
        pages.add(page);
        WantCheck.plan(agenda, page, LocalDate.ofInstant(hand.at(), Tokyo.ZONE).plusDays(1));
        return Outcome.done(page);
    }

    private static Outcome<ShownPage> refused(String why) {
        return Outcome.refused(Obstacle.of(MarkRules.REGISTERED, "case", why));
    }

    /// An address as people type it, the part behind `#` left out.
    static Optional<URI> read(String typed) {
        var text = typed.strip();
        var form = FORM.matcher(text);
        if (text.length() > LONGEST || !form.matches()) {
            return Optional.empty();
        }
        try {
            var host = IDN.toASCII(form.group(2)).toLowerCase(Locale.ROOT);
            var rest = Optional.ofNullable(form.group(4)).orElse("/");
            var port = Optional.ofNullable(form.group(3)).orElse("");
            var address =
                    new URI(
                            form.group(1)
                                    + "://"
                                    + host
                                    + port
                                    + (rest.startsWith("?") ? "/" + rest : rest));
            var plain = URI.create(address.toASCIIString());
            return plain.getHost() == null ? Optional.empty() : Optional.of(plain);
        } catch (URISyntaxException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
