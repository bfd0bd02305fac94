-- 保管データの暗号鍵: the data keys, each wrapped by the master key of that id, which lies elsewhere.
create table akashi.data_keys (
    purpose    text primary key,
    made_at    timestamptz not null,
    sealed     text not null,
    master     text not null,
    wrapped_at timestamptz not null
);

-- The text of pages is sealed; what was kept plainly is sealed when the platform starts next.
alter table akashi.page_texts add column sealed bytea, alter column text drop not null,
    add check ((text is null) <> (sealed is null));
