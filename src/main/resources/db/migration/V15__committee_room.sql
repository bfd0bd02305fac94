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

-- 会議: the present version of each; what is closed is sealed in the minutes.
create table akashi.meetings (
    id       text primary key,
    number   int not null unique,
    version  bigint not null,
    state    text not null,
    cases    text[] not null,
    document jsonb not null
);

create index meetings_by_case on akashi.meetings using gin (cases);

revoke delete on akashi.meetings from akashi_app;

create table akashi.meeting_opinions (
    place       bigint generated always as identity primary key,
    meeting     text not null references akashi.meetings,
    application text not null references akashi.applications,
    member      text not null references akashi.people,
    view        text not null,
    reasons     text not null,
    given_at    timestamptz not null
);

create index meeting_opinions_by_meeting on akashi.meeting_opinions (meeting, application, member);

-- 審議資料: what the members read of a case, frozen; texts, so that their digest can be taken again.
create table akashi.packs (
    application text not null references akashi.applications,
    number      int not null check (number > 0),
    revision    int not null,
    dossier     text not null,
    findings    text not null,
    question    text not null,
    digest      text not null,
    frozen_at   timestamptz not null,
    primary key (application, number)
);

-- 議事録
create table akashi.minutes (
    meeting text primary key references akashi.meetings,
    content text not null,
    digest  text not null
);

create trigger append_only before update or delete or truncate on akashi.meeting_opinions
    for each statement execute function akashi.refuse_change();
create trigger append_only before update or delete or truncate on akashi.packs
    for each statement execute function akashi.refuse_change();
create trigger append_only before update or delete or truncate on akashi.minutes
    for each statement execute function akashi.refuse_change();
revoke update, delete on akashi.meeting_opinions, akashi.packs, akashi.minutes from akashi_app;
