-- local: registrations of data and subscriptions, a row for each change. The current one has valid_to = infinity; a deletion
-- is a row that ends when it begins and keeps what was deleted. Rows are numbered in the order in which they are committed,
-- because writers lock the table.
create table registry_entry (
  row_id     bigint generated always as identity primary key,
  kind       text not null check (kind in ('registration', 'subscription')),
  id         text not null,                 -- of the registration, or the URN of the subscription
  action     text not null check (action in ('APPEND', 'REPLACE', 'DELETE')),
  valid_from timestamptz not null,          -- of a registration: lastUpdated
  valid_to   timestamptz not null default 'infinity',
  owner      text not null,                 -- the name of the user who made it; empty for the content that is loaded at start
  changed_by text not null,
  body       jsonb not null                 -- every part, by part name
);
create unique index registry_entry_current on registry_entry (kind, id) where valid_to = 'infinity';

-- local: how far subscribers have been told what changed; changes before this table existed are not told.
create table notification_progress (
  only_row boolean primary key default true check (only_row),
  revision bigint not null,                 -- of structure_change
  row_id   bigint not null                  -- of registry_entry
);
insert into notification_progress (revision, row_id) select revision, 0 from structure_revision;
