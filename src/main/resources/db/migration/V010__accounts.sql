create table account (
  id bigint not null auto_increment primary key,
  version int not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  -- kept in lower case by the application; compared byte by byte, so that no collation makes two people one
  username varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  password_hash varchar(200) not null,
  display_name varchar(60) not null,
  -- both encrypted by the application
  phone varchar(255),
  email varchar(512),
  enabled boolean not null,
  must_change_password boolean not null,
  language varchar(10) not null,
  last_sign_in_at datetime(6),
  -- sessions that began in an earlier epoch have ended
  session_epoch int not null default 0,
  -- signing in; nobody shares a name
  unique key account_username (username),
  -- the administrator's list, by name
  key account_by_name (display_name, id)
);

create table account_grant (
  id bigint not null auto_increment primary key,
  account_id bigint not null,
  role varchar(20) not null,
  -- the unit, village or studio; null for the city
  scope_id bigint,
  -- a unique key lets nulls repeat, so that the city is 0 in it
  scope_key bigint generated always as (coalesce(scope_id, 0)) stored,
  -- all grants of an account, each once
  unique key account_grant_once (account_id, role, scope_key),
  -- who holds a role, in the administrator's list and for a scope
  key account_grant_by_role (role, scope_id, account_id),
  constraint account_grant_account foreign key (account_id) references account (id) on delete cascade
);
