package jp.akashi.party;

import java.util.Locale;

/// The form of an e-mail address, as strict as makes sense before a letter has arrived.
public final class EmailAddress {
    private EmailAddress() {}

    public static boolean isRight(String text) {
        return text.toLowerCase(Locale.ROOT)
                .matches("[^@\\s\\p{Cntrl}]{1,64}@[a-z0-9.-]{1,180}\\.[a-z]{2,}");
    }
}
