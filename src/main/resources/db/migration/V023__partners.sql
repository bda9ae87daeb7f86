create table partner (
  id bigint not null auto_increment primary key,
  version int not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  name varchar(100) not null,
  kind varchar(20) not null,
  contact_name varchar(60),
  -- encrypted by the application
  contact_phone varchar(255),
  note varchar(500),
  -- lists are ordered by it; one organisation is not entered twice
  unique key partner_name (name),
  constraint partner_name_given check (char_length(trim(name)) > 0),
  constraint partner_kind_known check (kind in ('LAW_FIRM', 'HOSPITAL', 'SOCIAL_WORK', 'SCHOOL', 'TECHNICAL', 'OTHER'))
);
