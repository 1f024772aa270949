-- Observations. Rows of series and key_attribute are never changed but for their end:
-- a row is made by revision rev_from with effect from valid_from, and ended by revision rev_to with effect from
-- valid_to. A reader at (revision R, time T) sees it if
--   rev_from <= R and valid_from <= T and (rev_to > R or valid_to > T).
-- The current row has rev_to = 9223372036854775807.

-- reference: the flows that hold data.
create table dataflow (
  id      bigint generated always as identity primary key,
  agency  text not null,
  flow    text not null,
  version text not null,
  unique (agency, flow, version)
);

-- reference: a part is a range of one flow's series in the order of keys, from first_key to the next part's.
create table part (
  id          bigint generated always as identity primary key,
  dataflow_id bigint not null references dataflow (id),
  first_key   text collate "C" not null default '',
  unique (dataflow_id, first_key)
);

-- local: the pointer. What a reader may see ends here; it is moved last, in a transaction of its own.
create table flow_revision (
  dataflow_id bigint primary key references dataflow (id),
  revision    bigint not null default 0,
  changed_at  timestamptz not null default now()
);

-- local: the loads that changed something.
create table flow_load (
  dataflow_id bigint not null references dataflow (id),
  revision    bigint not null,
  valid_from  timestamptz not null,
  loaded_at   timestamptz not null default now(),
  primary key (dataflow_id, revision)
);

-- distributed: one row for each series (long ones: for each chunk) and version of it.
create table series (
  part_id      bigint not null,
  series_key   text collate "C" not null,     -- codes joined by dots, \ before a dot or \ in a code
  chunk        int not null,                  -- 0-based, ascending in time
  rev_from     bigint not null,
  rev_to       bigint not null,
  valid_from   timestamptz not null,
  valid_to     timestamptz not null,
  codes        text[] collate "C" not null,   -- part:position=code, to find series by some of their codes
  periods      text collate "C" not null,     -- 2010-Q1*50 2023-Q1: runs and single periods, by start
  attributes   text collate "C" not null,     -- ID=value, tab: of the series, its groups and partial keys; in chunk 0
  observations text collate "C" not null,     -- a column for each measure and observation attribute; see BlockWriter
  primary key (part_id, series_key, chunk, rev_from)
);
create index series_current on series (part_id, series_key, chunk) where rev_to = 9223372036854775807;
create index series_ended on series (part_id, rev_to, series_key, chunk) where rev_to < 9223372036854775807;
create index series_made on series (part_id, rev_from);
create index series_current_codes on series using gin (codes) where rev_to = 9223372036854775807;
create index series_ended_codes on series using gin (codes) where rev_to < 9223372036854775807;

-- distributed: attribute values of the data set, of groups and of partial keys; all in the flow's first part.
create table key_attribute (
  part_id    bigint not null,
  key        text collate "C" not null,       -- as series_key, empty where a dimension is not part of it
  rev_from   bigint not null,
  rev_to     bigint not null,
  valid_from timestamptz not null,
  valid_to   timestamptz not null,
  attributes text collate "C" not null,
  primary key (part_id, key, rev_from)
);
create index key_attribute_current on key_attribute (part_id, key) where rev_to = 9223372036854775807;
