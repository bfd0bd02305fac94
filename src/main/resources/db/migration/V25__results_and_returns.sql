-- 審査結果の通知: the letter of each decision, word for word.
create table akashi.result_letters (
    application text primary key references akashi.applications,
    content     text not null
);

-- 不服・問合せの記録
create table akashi.appeals (
    place       bigint generated always as identity primary key,
    application text not null references akashi.applications,
    received_on date not null,
    brought_by  text not null,
    words       text not null,
    answer      text not null,
    noted_by    text not null references akashi.people,
    noted_at    timestamptz not null
);

create index appeals_by_application on akashi.appeals (application, place);

-- 申請書類の返却: what was deleted, of which case, by whom, when.
create table akashi.returns (
    application text primary key references akashi.applications,
    documents   jsonb not null,
    returned_by text not null references akashi.people,
    returned_at timestamptz not null
);

create trigger append_only before update or delete or truncate on akashi.result_letters
    for each statement execute function akashi.refuse_change();
create trigger append_only before update or delete or truncate on akashi.appeals
    for each statement execute function akashi.refuse_change();
create trigger append_only before update or delete or truncate on akashi.returns
    for each statement execute function akashi.refuse_change();
revoke update, delete
    on akashi.result_letters, akashi.appeals, akashi.returns from akashi_app;
