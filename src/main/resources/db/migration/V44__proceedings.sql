-- 緊急事態の報告・調査・改善要請・取消し: what passes between the office and the provider of a certified service. Never public.
create table akashi.proceedings (
    id        text primary key,
    number    text not null references akashi.certifications,
    provider  text not null references akashi.providers,
    concern   text not null,
    phase     text not null,
    turn      text not null,
    due       date,
    last_at   timestamptz not null,
    version   bigint not null,
    document  jsonb not null
);

create index proceedings_by_number on akashi.proceedings (number, last_at);
create index proceedings_by_provider on akashi.proceedings (provider, last_at);
create index proceedings_by_turn on akashi.proceedings (turn, last_at);
create index proceedings_by_due on akashi.proceedings (due) where due is not null;
revoke delete on akashi.proceedings from akashi_app;

-- メンテナンスの事前告知
create table akashi.maintenances (
    place        bigint generated always as identity primary key,
    number       text not null references akashi.certifications,
    announced_on date not null,
    stops_from   timestamp not null,
    stops_until  timestamp not null,
    what         text not null,
    entered_by   text not null references akashi.people,
    party        text not null,
    entered_at   timestamptz not null
);

create index maintenances_by_number on akashi.maintenances (number, place);
create trigger append_only before update or delete or truncate on akashi.maintenances
    for each statement execute function akashi.refuse_change();
revoke update, delete on akashi.maintenances from akashi_app;

-- 公表事項: what the office shows of a proceeding, entry by entry. The only way from there to the public.
create table public_record.bulletins (
    place        bigint not null,
    number       text not null,
    matter       text not null,
    part         int not null,
    revision     int not null,
    topic        text not null,
    step         text not null,
    day          date not null,
    japanese     text not null,
    english      text not null,
    published_at timestamptz not null,
    primary key (matter, part, revision)
);

create unique index bulletins_by_place on public_record.bulletins (place);
create index bulletins_by_number on public_record.bulletins (number);
create trigger append_only before update or delete or truncate on public_record.bulletins
    for each statement execute function akashi.refuse_change();
revoke update, delete on public_record.bulletins from akashi_app;

create function public_record.give_bulletin_place() returns trigger
    language plpgsql as
$$
begin
    perform pg_advisory_xact_lock(615044);
    select coalesce(max(place), 0) + 1 into new.place from public_record.bulletins;
    return new;
end
$$;

create trigger give_place before insert on public_record.bulletins
    for each row execute function public_record.give_bulletin_place();
