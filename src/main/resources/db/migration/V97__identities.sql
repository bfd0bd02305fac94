-- 外部アカウントの連携: whom an account at an identity provider signs in, one a person.
create table akashi.identities (
    issuer    text not null,
    subject   text not null,
    person    text not null unique references akashi.people,
    since     timestamptz not null,
    last_used timestamptz,
    primary key (issuer, subject)
);
