package jp.akashi.cli.rehearsal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.akashi.application.FaceField;
import jp.akashi.party.Totp;
import jp.akashi.store.Seal;

/// How everybody gets in: by the invitation of the start, by an invitation of the office, by
/// signing up.
final class Accounts {
    private static final Pattern INVITATION = Pattern.compile("/invitations/[^\\s<\"]+");
    private static final Pattern SIGN_UP = Pattern.compile("/signup/[0-9a-z]{26}");
    private static final String ENROLLING = "/second-factor/enrol";
    private static final String PROVIDER = "provider";
    private static final String OFFICE = "office";

    private final Site site;
    private final Cast cast;
    private final Sample sample;

    Accounts(Site site, Cast cast, Sample sample) {
        this.site = site;
        this.cast = cast;
        this.sample = sample;
    }

    List<Station> stations() {
        return List.of(
                new Station(OFFICE, "takes the invitation of the start", this::enterOffice),
                new Station(OFFICE, "invites a colleague, who decides", this::inviteDecider),
                new Station(OFFICE, "invites two members of the committee", this::inviteCommittee),
                new Station("committee", "takes the invitations", this::enterCommittee),
                new Station(PROVIDER, "signs up", this::signUp),
                new Station(PROVIDER, "invites a colleague", this::inviteColleague));
    }

    private final Map<Actor, String> invitations = new LinkedHashMap<>();

    private void enterOffice() {
        var said = String.join("\n", site.remarks());
        accept(cast.office(), invitation("the remarks of the start", said));
        // The first account has the address that the start was told.
        signIn(cast.office(), emailOf(said), "/office");
    }

    private static String emailOf(String said) {
        var found = Pattern.compile("\\(([^()\\s]+@[^()\\s]+)\\)").matcher(said);
        Mismatch.unless(found.find(), "the address of the first invitation", said);
        return found.group(1);
    }

    private void inviteDecider() {
        accept(cast.decider(), invite(cast.decider(), "OFFICE"));
        signIn(cast.decider(), cast.decider().email(), "/office");
    }

    private void inviteCommittee() {
        for (var member : cast.committee()) {
            invitations.put(member, invite(member, "COMMITTEE"));
        }
    }

    private String invite(Actor guest, String role) {
        var page =
                cast.office()
                        .open("/office/staff")
                        .form("/office/staff")
                        .fill("email", guest.email())
                        .tick("role", role)
                        .send();
        return invitation("the page of the staff", page.source());
    }

    private void enterCommittee() {
        for (var member : cast.committee()) {
            accept(member, invitations.getOrDefault(member, ""));
            signIn(member, member.email(), "/committee");
        }
    }

    void signUp() {
        var provider = cast.provider();
        var asked = provider.open("/signup").form("/signup").fill("email", provider.email()).send();
        var link = found(SIGN_UP, "the answer to who signs up", asked.source());
        provider.open(link)
                .form("")
                .fill("organisation", sample.face(FaceField.PROVIDER_NAME))
                .fill("corporateNumber", sample.face(FaceField.CORPORATE_NUMBER))
                .fill("name", provider.name())
                .fill("password", Actor.PASSWORD)
                .send()
                .isAt("/login");
        signIn(provider, provider.email(), "/provider");
        Mismatch.unlessEqual(
                "the office's folder closed to a provider, status",
                404,
                provider.browser().status("/office"));
    }

    private void inviteColleague() {
        var page =
                cast.provider()
                        .open("/provider/organisation")
                        .form("/provider/organisation/invitations")
                        .fill("email", cast.colleague().email())
                        .send();
        accept(cast.colleague(), invitation("the page of the members", page.source()));
        signIn(cast.colleague(), cast.colleague().email(), "/provider");
    }

    private static void accept(Actor actor, String path) {
        actor.open(path)
                .form(path)
                .fill("name", actor.name())
                .fill("password", Actor.PASSWORD)
                .send()
                .isAt("/login");
        Mismatch.unlessEqual(
                "an invitation that serves once, status", 404, actor.browser().status(path));
    }

    private static void signIn(Actor actor, String email, String home) {
        var page =
                actor.open("/login")
                        .form("/login")
                        .fill("email", email)
                        .fill("password", Actor.PASSWORD)
                        .send();
        boolean asked = page.find("main form[action=\"" + ENROLLING + "\"]").isPresent();
        (asked ? enrolled(actor, page, home) : page.isAt(home)).shows(actor.name());
    }

    /// With the app for codes that the office and the committee need.
    private static Page enrolled(Actor actor, Page page, String home) {
        var key = page.get("main code").text().replaceAll("\\s", "");
        var code = new Totp(Seal::hmac).codeAt(key, Instant.now());
        page.form(ENROLLING).fill("code", code).send().get(".recovery-codes");
        return actor.open(home).isAt(home);
    }

    private static String invitation(String where, String text) {
        return found(INVITATION, "an invitation in " + where, text);
    }

    private static String found(Pattern wanted, String what, String text) {
        var found = wanted.matcher(text);
        Mismatch.unless(found.find(), what, text);
        return found.group();
    }
}
