package jp.akashi.notice;

import java.util.Map;
import jp.akashi.party.OfferSignUp;

/// The link by which an address signs up (利用登録).
public record SignUpOffered(OfferSignUp.Fresh offered) implements Notice {
    @Override
    public Audience audience() {
        return Audience.INVITED;
    }

    @Override
    public String secret() {
        return offered.secret();
    }

    @Override
    public String occasion() {
        return offered.link().secret().hex();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of();
    }

    @Override
    public String path() {
        return "/signup/" + Mail.SECRET;
    }
}
