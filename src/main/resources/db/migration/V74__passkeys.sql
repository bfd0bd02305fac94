-- パスキー: the public half of the keys in people's phones and computers.
create table akashi.passkeys (
    id              text primary key,
    person          text not null references akashi.people,
    public_key      bytea not null,
    attestation     bytea not null,
    uses            bigint not null,
    verified        boolean not null,
    transports      text not null,
    backup_eligible boolean not null,
    backed_up       boolean not null,
    label           text not null,
    created         timestamptz not null,
    last_used       timestamptz not null
);

create index passkeys_by_person on akashi.passkeys (person);
