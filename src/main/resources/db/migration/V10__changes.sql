-- 変更の記録: what was published since a moment, and which terms were over on a day, is found without reading all.
create index entries_by_time on public_record.entries (published_at);
create index entries_by_end on public_record.entries (term_until, number collate "C");
