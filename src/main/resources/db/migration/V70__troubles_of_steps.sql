-- Why a step could not be done is one of a few words now; what it was in detail stands in the log.
update akashi.agenda set trouble = 'UNEXPECTED' where trouble <> '';
alter table akashi.agenda
    add constraint trouble_is_known check (trouble in ('', 'GONE', 'BUSY', 'UNEXPECTED'));
