-- 事業者・担当者: who takes part. Nobody is deleted; who has left is closed.
create table akashi.providers (
    id               text primary key,
    name             text not null,
    corporate_number text not null
);

create table akashi.people (
    id        text primary key,
    name      text not null,
    email     text not null,
    email_key text not null,
    role      text not null,
    provider  text references akashi.providers,
    password  text not null,
    closed    boolean not null default false
);

create unique index people_by_email on akashi.people (email_key) where not closed;
create index people_by_provider on akashi.people (provider);

create table akashi.invitations (
    secret   text primary key,
    provider text references akashi.providers,
    email    text not null,
    role     text not null,
    expires  timestamptz not null
);

create index invitations_by_provider on akashi.invitations (provider);

revoke delete on akashi.providers, akashi.people from akashi_app;
