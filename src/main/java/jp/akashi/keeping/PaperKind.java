package jp.akashi.keeping;

/// What a case consists of, told apart by what becomes of it.
public enum PaperKind {
    /// 疎明資料・添付書類
    EVIDENCE,
    /// 申請書A
    FACE_SHEET,
    /// 公表したもの
    PUBLISHED
}
