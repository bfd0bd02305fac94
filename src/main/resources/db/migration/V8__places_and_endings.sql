-- 公表の記録: the place of each publication in the order they were made, without gaps. Who publishes waits for
-- whoever publishes already, so a place that can be seen is never followed by an earlier one.
alter table public_record.entries
    add column place        bigint,
    add column ending_kind  text,
    add column ending_on    date,
    add constraint ending_is_whole check (num_nonnulls(ending_kind, ending_on) in (0, 2));

alter table public_record.entries disable trigger append_only;
update public_record.entries
set place = ordered.place
from (select number, revision, row_number() over (order by published_at, number, revision) as place
      from public_record.entries) ordered
where entries.number = ordered.number and entries.revision = ordered.revision;
alter table public_record.entries enable trigger append_only;

alter table public_record.entries alter column place set not null;
create unique index entries_by_place on public_record.entries (place);

create function public_record.give_place() returns trigger
    language plpgsql as
$$
begin
    perform pg_advisory_xact_lock(615002);
    select coalesce(max(place), 0) + 1 into new.place from public_record.entries;
    return new;
end
$$;

create trigger give_place before insert on public_record.entries
    for each row execute function public_record.give_place();
