-- 掲載ページの確認: how often a provider and a site were looked at is counted before the next look.
create index shown_pages_by_provider on akashi.shown_pages (provider);
create index mark_checks_by_time on akashi.mark_checks (at);
