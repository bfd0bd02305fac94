package jp.akashi.takeover;

/// What was assumed where the earlier register does not say it.
///
/// @param detail what came of it, such as the term that was counted
public record Assumption(Kind kind, String detail) {
    public enum Kind {
        /// the terms were counted from the first certification
        TERM_COUNTED,
        /// no form came that would name the edition
        EDITION_CHOSEN,
        /// no form: the disclosures are not on the platform yet
        NO_DISCLOSURES,
        /// the provider is put down without its corporate number
        NO_CORPORATE_NUMBER,
        /// the provider is taken for the one of the same name
        PROVIDER_BY_NAME,
        /// there is an organisation of that name or number with people, which may be anybody's
        APART,
        /// the form has other names than the register, whose count
        OTHER_NAMES,
        /// the form asks to withhold answers: they are withheld until the day it says
        WITHHELD,
        /// the form lists documents, which are not taken over
        NO_DOCUMENTS,
        /// mandatory rows the form leaves blank
        BLANKS
    }
}
