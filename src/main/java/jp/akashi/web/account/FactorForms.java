package jp.akashi.web.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import jp.akashi.paper.QrPicture;
import jp.akashi.party.EnrolFactor;
import jp.akashi.party.Factor;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Page;

/// The pages by which a second factor is set up, at the first sign-in and on one's own account.
final class FactorForms {
    private static final String ISSUER = "情報開示認定";

    private FactorForms() {}

    /// The key as picture and as text, and the blank for a first code.
    static Page enrolling(Person person, Factor factor, Faults faults) {
        return Page.of("account/factorEnrol", Actor.OPEN, "二段階認証の設定")
                .with("picture", QrPicture.address(uri(person, factor)))
                .with("secret", factor.secret().replaceAll("(.{4})(?=.)", "$1 "))
                .with("faults", faults);
    }

    /// The recovery codes, once.
    static Page codes(EnrolFactor.Codes codes, String home) {
        return Page.of("account/factorCodes", Actor.OPEN, "リカバリーコード")
                .with("codes", codes.codes())
                .with("home", home);
    }

    private static String uri(Person person, Factor factor) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%1$s"
                .formatted(encoded(ISSUER), encoded(person.email()), factor.secret());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
