-- The work of a day and the figures of a month are read by when something happened, whatever its case.
create index journal_time on journal (site_id, at);
