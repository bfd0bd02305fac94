package jp.akashi.application;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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
    INVOICE_ADDRESS(Form.LINES, false),
    /// 認定マークの使用についての自己申告, at a renewal.
    MARK_USE(Form.YES_NO, false),
    MARK_USE_NOTE(Form.LINES, false),
    /// That the documents taken over are the latest there are, at a renewal.
    EVIDENCE_CURRENT(Form.YES_NO, false);

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

    /// Whether the blank stands in the form of a kind of application.
    public boolean isOf(ApplicationKind kind) {
        return kind == ApplicationKind.RENEWAL || compareTo(MARK_USE) < 0;
    }

    /// The blanks of the form of a kind of application, in its order.
    public static List<FaceField> of(ApplicationKind kind) {
        return Arrays.stream(values()).filter(field -> field.isOf(kind)).toList();
    }

    /// The name in files and forms: `service-name`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
