package jp.akashi.party;

import java.util.Locale;
import java.util.regex.Pattern;
import jp.akashi.kernel.Digest;

/// The form of an e-mail address, as strict as makes sense before a letter has arrived: one mailbox
/// of plain letters, never a group, a list, a name or a quoted text, which a mail server would read
/// as something else.
public final class EmailAddress {
    private static final int LONGEST = 254;
    private static final Pattern FORM =
            Pattern.compile(
                    "(?=[^@]{1,64}@)[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                            + "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]",
                    Pattern.CASE_INSENSITIVE);

    private EmailAddress() {}

    public static boolean isRight(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    /// What an address is known by where it is only counted: the same however it is written.
    public static Digest digest(String text) {
        return Digest.of(text.strip().toLowerCase(Locale.ROOT));
    }
}
