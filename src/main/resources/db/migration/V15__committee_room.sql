-- 委員の所属: the latest of a member counts; the earlier ones stay.
create table akashi.member_profiles (
    place        bigint generated always as identity primary key,
    member       text not null references akashi.people,
    affiliations jsonb not null,
    noted_by     text not null references akashi.people,
    noted_at     timestamptz not null
);

create index member_profiles_by_member on akashi.member_profiles (member, place);

-- 利害関係の申告: the latest of a member about a case counts; all of them stay.
create table akashi.interests (
    place       bigint generated always as identity primary key,
    application text not null references akashi.applications,
    member      text not null references akashi.people,
    claim       text not null,
    word        text not null,
    declared_by text not null references akashi.people,
    declared_at timestamptz not null
);

create index interests_by_application on akashi.interests (application, place);

create trigger append_only before update or delete or truncate on akashi.member_profiles
    for each statement execute function akashi.refuse_change();
create trigger append_only before update or delete or truncate on akashi.interests
    for each statement execute function akashi.refuse_change();
revoke update, delete on akashi.member_profiles, akashi.interests from akashi_app;
