-- local: who may sign in with a name and a password (those of a single sign-on are not kept here).
create table users (
  name       text primary key,
  password   text not null,                 -- its bcrypt hash, $2a$…
  roles      text[] not null,               -- admin, maintain, maintain:AGENCY
  disabled   boolean not null,
  created_at timestamptz not null
);

-- local: what was done to users, and by whom; rows are only added.
create table user_change (
  id         bigint generated always as identity primary key,
  changed_at timestamptz not null,
  changed_by text not null,                 -- a name, or (start) for the program itself
  name       text not null,                 -- of the user who was changed
  change     text not null                  -- in words, without passwords
);
