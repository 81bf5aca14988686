-- Numbers of orders run on without gaps in each day of a site: the next is read, and only one gets it.
create table dispatch_number (
  site_id uuid not null references site,
  day date not null,
  serial integer not null check (serial > 0),
  case_id uuid not null,
  taken_at timestamptz not null,
  primary key (site_id, day, serial),
  foreign key (site_id, case_id) references case_file,
  constraint dispatch_number_of_case unique (site_id, case_id)
);
call protect('dispatch_number');
grant select, insert on dispatch_number to frontdesk_app;

create index case_file_order on case_file (site_id)
  where procedure = 'dispatch-order' and ended_at is null;
