package jp.akashi.access;

/// What can be done on the platform; every page and every job names one.
public enum Action {
    // provider
    SEE_ORGANISATION,
    MANAGE_MEMBERS,
    OPEN_DRAFT,
    SEE_DRAFT,
    EDIT_DRAFT,
    DISCARD_DRAFT,
    SUBMIT_APPLICATION,
    SEE_APPLICATION,
    ANSWER_INQUIRY,
    REFILE_APPLICATION,
    WITHDRAW_APPLICATION,
    DOWNLOAD_CERTIFICATE,
    SEE_EVIDENCE,
    ASK_OFFICE,
    SEE_CONSULTATION,
    // office
    SEE_QUEUE,
    EXAMINE,
    CHECK_FORMALITY,
    CONFIRM_PAYMENT,
    JUDGE_ITEM,
    ASK_PROVIDER,
    CONCLUDE_DOCUMENTS,
    REOPEN_DOCUMENTS,
    CONSULT_COMMITTEE,
    END_HEARING,
    SET_INTEREST,
    DECIDE,
    PUBLISH,
    MANAGE_STAFF,
    ANSWER_CONSULTATION,
    // committee
    SEE_REFERRALS,
    KEEP_OWN_PROFILE,
    DECLARE_INTEREST,
    SEE_REFERRED_CASE,
    GIVE_OPINION,
    // anyone signed in
    MANAGE_OWN_ACCOUNT,
    // anybody
    SIGN_UP
}
