-- local: what was done to which artefact by whom, a row for each artefact that a change touched. The contents before and
-- after are rows of artefact: the new one begins, and the one before ends, at changed_at.
create table structure_change (
  revision   bigint not null,               -- of structure_revision, once the change was made
  changed_at timestamptz not null,
  changed_by text not null,                 -- the name of the user; empty for the content that is loaded at start
  action     text not null check (action in ('created', 'replaced', 'deleted')),
  type       text not null,                 -- identity, as in artefact
  agency     text not null,
  artefact   text not null,
  version    text not null,
  primary key (revision, type, agency, artefact, version)
);
create index structure_change_artefact on structure_change (type, agency, artefact, version, revision);
