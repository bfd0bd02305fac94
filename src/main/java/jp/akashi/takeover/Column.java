package jp.akashi.takeover;

import java.util.Locale;

/// What a column of the earlier register says. How the columns are headed is data.
public enum Column {
    SCHEME(true),
    NUMBER(true),
    SERVICE(true),
    PROVIDER(true),
    CERTIFIED_ON(true),
    DISCLOSED_ON(false),
    TERM_FROM(false),
    TERM_UNTIL(false),
    CORPORATE_NUMBER(false),
    FORMER_PROVIDERS(false),
    SERVICE_URL(false),
    ENDED_AS(false),
    ENDED_ON(false),
    FORM(false);

    private final boolean required;

    Column(boolean required) {
        this.required = required;
    }

    public boolean isRequired() {
        return required;
    }

    /// The name in files: `certified-on`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
