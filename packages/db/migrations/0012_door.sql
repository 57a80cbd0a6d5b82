-- The door: counted sign-ins, sessions one can name, tokens for programs, a second factor, accounts of other issuers.

create table sign_in_count (
  -- SHA-256 of what is counted: an address, an address with an account, a known device.
  key bytea primary key,
  count integer not null check (count >= 0),
  resets_at timestamptz not null
);
create index sign_in_count_resets on sign_in_count (resets_at);

alter table session
  add column id bigint generated always as identity unique,
  add column signed_in_by text not null default 'password';

create table api_token (
  id bigint generated always as identity primary key,
  account_id bigint not null references account,
  name text not null check (name <> ''),
  token_sha256 bytea not null unique,
  -- Permissions; what the account's role lacks they do not give.
  scopes text[] not null check (cardinality(scopes) > 0),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index api_token_account on api_token (account_id, id);

create table second_factor (
  account_id bigint primary key references account,
  -- Sealed with a key that is not in this database.
  sealed_secret bytea not null,
  begun_at timestamptz not null default now(),
  -- Null until a first code proved that the person has it.
  confirmed_at timestamptz,
  -- The time step of the latest code taken: no code is taken twice.
  last_step bigint not null default 0
);
create table recovery_code (
  account_id bigint not null references account,
  code_sha256 bytea not null,
  used_at timestamptz,
  primary key (account_id, code_sha256)
);

create table outer_identity (
  issuer text not null,
  subject text not null,
  account_id bigint not null references account,
  since timestamptz not null default now(),
  primary key (issuer, subject)
);
create index outer_identity_account on outer_identity (account_id);
-- A sign-in that is at another issuer just now.
create table outer_sign_in (
  state_sha256 bytea primary key,
  browser_sha256 bytea not null,
  nonce text not null,
  verifier text not null,
  next text not null,
  expires_at timestamptz not null
);
create index outer_sign_in_expires on outer_sign_in (expires_at);

create index audit_action on audit (action, id);
create index audit_at on audit (at, id);
