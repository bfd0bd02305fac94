-- 持ち回り: the number of the frozen pack that the members read; 0 for those referred before.
alter table akashi.referrals add column pack int not null default 0 check (pack >= 0);
