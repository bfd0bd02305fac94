package jp.akashi.application;

/// A blank of 申請書A (フェースシート), in the order of the form.
public enum FaceField {
    PROVIDER_NAME(Form.LINE, true),
    PROVIDER_KANA(Form.LINE, true),
    CORPORATE_NUMBER(Form.CORPORATE_NUMBER, false),
    PROVIDER_ADDRESS(Form.LINE, true),
    PROVIDER_URL(Form.URL, false),
    REPRESENTATIVE_TITLE(Form.LINE, true),
    REPRESENTATIVE_NAME(Form.LINE, true),
    REPRESENTATIVE_HAS_AUTHORITY(Form.YES_NO, true),
    CONTACT_NAME(Form.LINE, true),
    CONTACT_DEPARTMENT(Form.LINE, false),
    CONTACT_PHONE(Form.PHONE, true),
    CONTACT_EMAIL(Form.EMAIL, true),
    SERVICE_NAME(Form.LINE, true),
    SERVICE_SUMMARY(Form.LINES, true),
    SERVICE_URL(Form.URL, false),
    SERVICE_TYPES(Form.SERVICE_TYPES, true),
    SERVICE_STARTED_ON(Form.DATE, true),
    COMBINED_SERVICES(Form.LINES, false),
    COMBINED_RELATED(Form.YES_NO, false),
    COMBINED_SAME_ANSWERS(Form.YES_NO, false),
    COMBINED_ONE_CONTRACT(Form.YES_NO, false),
    LEVELS_DIFFER(Form.YES_NO, false),
    AGENTS(Form.LINES, false),
    OUTSOURCING(Form.LINES, false),
    INVOICE_ADDRESS(Form.LINES, false);

    /// The form of the entry. Dates are ISO, yes and no are `yes` and `no`, service types are ids
    /// joined by a space.
    public enum Form {
        LINE,
        LINES,
        DATE,
        YES_NO,
        EMAIL,
        PHONE,
        URL,
        CORPORATE_NUMBER,
        SERVICE_TYPES
    }

    private final Form form;
    private final boolean required;

    FaceField(Form form, boolean required) {
        this.form = form;
        this.required = required;
    }

    public Form form() {
        return form;
    }

    public boolean isRequired() {
        return required;
    }

    /// The name in files and forms: `service-name`.
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
