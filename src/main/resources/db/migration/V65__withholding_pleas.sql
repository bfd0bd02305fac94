-- 公表の留保の申し出: wishes of providers to withhold what is published, or to go on withholding it, and what the
-- office ruled. The reason in words is never public.
create table akashi.withholding_pleas (
    id       text primary key,
    number   text not null,
    item     text not null,
    kind     text not null,
    reason   text not null,
    until    date not null,
    asked_by text not null,
    asked_at timestamptz not null,
    granted  boolean,
    note     text,
    ruled_by text,
    ruled_at timestamptz
);

create index withholding_pleas_by_number on akashi.withholding_pleas (number, asked_at desc);
create index withholding_pleas_open on akashi.withholding_pleas (asked_at) where granted is null;
create unique index withholding_pleas_once on akashi.withholding_pleas (number, item) where granted is null;

revoke delete on akashi.withholding_pleas from akashi_app;
