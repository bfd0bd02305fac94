package jp.akashi.party;

/// What a person is in the procedure (役割). `OFFICE` is 事務局 and 認定機関 in one.
public enum Role {
    /// 管理者: a provider's people and everything they may do
    PROVIDER_ADMIN,
    /// 担当者: a provider's applications and services
    PROVIDER_MEMBER,
    /// 閲覧のみ: sees what the others do
    PROVIDER_VIEWER,
    OFFICE,
    COMMITTEE;

    public boolean ofProvider() {
        return this == PROVIDER_ADMIN || this == PROVIDER_MEMBER || this == PROVIDER_VIEWER;
    }
}
