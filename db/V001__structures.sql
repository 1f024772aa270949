-- Structures and small registers. Table classes (see docs/storage.md): local = on the coordinator only,
-- reference = small, on every node, distributed = spread over nodes by part_id.

-- reference: every version of every artefact. The current one has valid_to = infinity.
create table artefact (
  id         bigint generated always as identity primary key,
  type       text not null,                 -- class in URNs: codelist.Codelist
  agency     text not null,
  artefact   text not null,                 -- its id
  version    text not null,                 -- as written, may be empty
  valid_from timestamptz not null,
  valid_to   timestamptz not null default 'infinity',
  body       jsonb not null                 -- every part of every era, by part name
);
create unique index artefact_current on artefact (type, agency, artefact, version) where valid_to = 'infinity';
create index artefact_history on artefact (type, agency, artefact, version, valid_from);

-- reference: what each version of an artefact refers to, as written (version ranges are kept).
create table artefact_reference (
  from_id bigint not null references artefact (id),
  target  text not null,                    -- URN of an artefact or of an item in it
  primary key (from_id, target)
);
create index artefact_reference_target on artefact_reference (target);

-- local: grows with every change of a structure; instances compare it with the state they have in memory.
create table structure_revision (
  only_row boolean primary key default true check (only_row),
  revision bigint not null
);
insert into structure_revision (revision) values (0);

-- local: which content files have been loaded, so that loading them again does nothing.
create table content_file (
  path      text primary key,
  hash      text not null,
  loaded_at timestamptz not null default now()
);
