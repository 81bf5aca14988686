-- What is late, and what is open, is asked for all day, and is little however many cases there are.
create index case_file_late on case_file (site_id, opened_at desc, case_id desc)
  where context->>'lateSince' is not null;
create index case_file_open on case_file (site_id, opened_at desc, case_id desc) where ended_at is null;
