package jp.akashi.party;

/// What a person is in the procedure (役割). `OFFICE` is 事務局 and 認定機関 in one.
public enum Role {
    PROVIDER_ADMIN,
    PROVIDER_MEMBER,
    OFFICE,
    COMMITTEE;

    public boolean ofProvider() {
        return this == PROVIDER_ADMIN || this == PROVIDER_MEMBER;
    }
}
