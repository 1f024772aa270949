-- When the structures last changed: the Last-Modified of everything told of them.
alter table structure_revision add column changed_at timestamptz not null default clock_timestamp();
