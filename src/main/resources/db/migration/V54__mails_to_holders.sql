-- Mails about a certified service go to those of its provider (HOLDER).
alter table akashi.outbox drop constraint outbox_audience_check;
