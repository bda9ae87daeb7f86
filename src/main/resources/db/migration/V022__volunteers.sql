create table volunteer (
  id bigint not null auto_increment primary key,
  version int not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  code varchar(30) character set ascii collate ascii_bin not null,
  name varchar(60) not null,
  gender varchar(10),
  unit_id bigint not null,
  -- phone and email are encrypted by the application; the fingerprint finds a phone without reading it
  phone varchar(255) not null,
  phone_fingerprint varchar(43) character set ascii collate ascii_bin not null,
  email varchar(512),
  level varchar(20) not null,
  -- words, separated by 、
  specialties varchar(500) not null,
  -- codes of service categories, each followed by a comma
  categories varchar(200) character set ascii collate ascii_bin not null,
  account_id bigint,
  -- the first day out of service; null while serving
  retired_on date,
  -- the roster's key
  unique key volunteer_code (code),
  -- an account is one person
  unique key volunteer_account (account_id),
  -- a unit's volunteers by code
  key volunteer_of_unit (unit_id, code),
  -- the city's list searched by name
  key volunteer_by_name (name),
  -- the city's list searched by phone
  key volunteer_by_phone (phone_fingerprint),
  constraint volunteer_unit foreign key (unit_id) references unit (id),
  constraint volunteer_account_known foreign key (account_id) references account (id),
  constraint volunteer_code_form check (code regexp '^[A-Za-z0-9._-]+$'),
  constraint volunteer_name_given check (char_length(trim(name)) > 0),
  constraint volunteer_gender_known check (gender in ('FEMALE', 'MALE')),
  constraint volunteer_level_known check (level in ('BASIC', 'SKILLED', 'PROFESSIONAL')),
  constraint volunteer_categories_known check (categories regexp
    '^((POLICY_TALK|HEALTH|LEGAL|ECONOMY|ENVIRONMENT|CULTURE|CIVILITY|MEDIATION|CARE|SCHOOLING|TECH|OTHER),)*$')
);
