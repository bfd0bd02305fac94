-- 担当の引継ぎ: to whom is told what a person who has left would be told.
alter table akashi.people add column successor text references akashi.people;

-- 代理の許可: who from outside may act for a provider, as what and until when.
create table akashi.delegations (
    id       text primary key,
    provider text not null references akashi.providers,
    email    text not null,
    role     text not null check (role in ('PROVIDER_MEMBER', 'PROVIDER_VIEWER')),
    until    date not null,
    given_by text not null references akashi.people,
    unique (provider, email)
);

create index delegations_by_email on akashi.delegations (email);
