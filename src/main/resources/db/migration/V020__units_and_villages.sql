create table unit (
  id bigint not null auto_increment primary key,
  version int not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  -- compared byte by byte, as the roster does it
  code varchar(30) character set ascii collate ascii_bin not null,
  name varchar(100) not null,
  kind varchar(20) not null,
  contact_name varchar(60),
  -- encrypted by the application
  contact_phone varchar(255),
  -- the roster's key; lists are ordered by it
  unique key unit_code (code),
  constraint unit_code_form check (code regexp '^[A-Za-z0-9._-]+$'),
  constraint unit_name_given check (char_length(trim(name)) > 0),
  constraint unit_kind_known check (kind in (
    'PARTY', 'GOVERNMENT', 'MASS_ORGANISATION', 'JUDICIARY', 'PUBLIC_INSTITUTION', 'STATE_ENTERPRISE', 'OTHER'))
);

create table village (
  id bigint not null auto_increment primary key,
  version int not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  code varchar(30) character set ascii collate ascii_bin not null,
  name varchar(100) not null,
  -- 镇街
  town varchar(60) not null,
  -- a community (社区), not a village (村)
  urban boolean not null,
  -- 重点帮扶
  priority boolean not null,
  contact_name varchar(60),
  -- encrypted by the application
  contact_phone varchar(255),
  -- the roster's key; lists are ordered by it
  unique key village_code (code),
  -- a villager who registers picks town and village: two of one name in one town cannot be told apart
  unique key village_of_town (town, name),
  constraint village_code_form check (code regexp '^[A-Za-z0-9._-]+$'),
  constraint village_name_given check (char_length(trim(name)) > 0),
  constraint village_town_given check (char_length(trim(town)) > 0)
);
