package jp.akashi.examination;

/// What the formality check (形式審査) looks at, point by point.
public enum FormalityPoint {
    /// 申請書A is complete.
    FACE_SHEET,
    /// 申請書B is complete: every mandatory row.
    DISCLOSURE,
    /// The evidence is there and named with pages.
    EVIDENCE,
    /// The paper that proves the applicant exists.
    EXISTENCE,
    /// The service is offered already, and is one unit of application.
    UNIT
}
