package jp.akashi.evidence;

/// What a document is, as far as the procedure treats it differently.
public enum EvidenceKind {
    /// 登記事項証明書 or another public paper that proves the applicant exists.
    REGISTER_CERTIFICATE,
    /// A paper that shows a representative without 代表権 is responsible for the business.
    AUTHORITY,
    /// 規程・手順書.
    RULES,
    /// 約款・契約書ひな形・SLA.
    TERMS,
    /// 決算書など.
    FINANCIAL,
    /// A dated copy of a web page.
    WEB_PAGE,
    /// Published material of an outsourcing partner.
    CONTRACTOR,
    /// A statement with name and seal or signature by who runs a data centre or a part of the
    /// service for the provider.
    SIGNED_STATEMENT,
    /// 設計書・運用記録・設定画面 and the like.
    OPERATION,
    OTHER
}
