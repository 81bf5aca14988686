-- What the desk may answer from (R0-2). Whoever is asked about an article is in it, and when it is looked over again.
create table knowledge_article (
  site_id uuid not null references site,
  article_id uuid not null,
  title text not null,
  scope text not null default '',
  body text not null,
  contacts text not null default '',
  hours text not null default '',
  owner_id uuid not null,
  review_on date not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (site_id, article_id),
  constraint article_owner_is_staff foreign key (site_id, owner_id) references staff,
  constraint article_says_something check (title <> '' and body <> '')
);
create unique index article_titled_once on knowledge_article (site_id, title) where ended_at is null;
call protect('knowledge_article');
grant select, insert, update on knowledge_article to frontdesk_app;
