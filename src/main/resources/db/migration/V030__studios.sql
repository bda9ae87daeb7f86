create table studio (
  id bigint not null auto_increment primary key,
  version int not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  -- compared byte by byte, as the roster does it
  code varchar(30) character set ascii collate ascii_bin not null,
  -- part of the page's address: lower-case letters, digits and hyphens
  slug varchar(80) character set ascii collate ascii_bin not null,
  name varchar(80) not null,
  unit_id bigint not null,
  slogan varchar(200),
  introduction varchar(4000),
  place varchar(200),
  -- encrypted by the application
  contact_phone varchar(255),
  status varchar(20) not null,
  published_at datetime(6),
  -- derived from the directory for the full-text index: the members' specialties
  keywords varchar(4000),
  -- the emblem's SHA-256; null when there is none, so that lists need not ask the table of emblems
  emblem_hash char(64) character set ascii collate ascii_bin,
  -- rosters name studios by their code
  unique key studio_code (code),
  -- the page of a studio
  unique key studio_slug (slug),
  -- the catalogue of published studios
  key studio_by_status (status, id),
  -- the studios of a unit
  key studio_of_unit (unit_id, id),
  constraint studio_unit foreign key (unit_id) references unit (id)
);

create table studio_category (
  studio_id bigint not null,
  category varchar(20) not null,
  primary key (studio_id, category),
  constraint studio_category_studio foreign key (studio_id) references studio (id) on delete cascade
);

create table studio_member (
  id bigint not null auto_increment primary key,
  studio_id bigint not null,
  volunteer_id bigint not null,
  lead boolean not null,
  position int not null,
  -- the members of a studio; nobody is a member twice
  unique key studio_member_once (studio_id, volunteer_id),
  -- the studios of a volunteer, when their specialties change
  key studio_member_of_volunteer (volunteer_id, studio_id),
  constraint studio_member_volunteer foreign key (volunteer_id) references volunteer (id),
  constraint studio_member_studio foreign key (studio_id) references studio (id) on delete cascade
);

create table service_item (
  id bigint not null auto_increment primary key,
  studio_id bigint not null,
  position int not null,
  name varchar(80) not null,
  mode varchar(20) not null,
  category varchar(20) not null,
  minutes int,
  place varchar(200),
  notes varchar(500),
  -- the items of a studio, in order
  key service_item_of_studio (studio_id, position),
  constraint service_item_minutes check (minutes is null or minutes between 1 and 1440),
  constraint service_item_studio foreign key (studio_id) references studio (id) on delete cascade
);

create table acceptance_step (
  studio_id bigint not null,
  position int not null,
  title varchar(80) not null,
  within varchar(80),
  detail varchar(500),
  primary key (studio_id, position),
  constraint acceptance_step_studio foreign key (studio_id) references studio (id) on delete cascade
);

create table studio_emblem (
  studio_id bigint not null primary key,
  media_type varchar(40) not null,
  content mediumblob not null,
  constraint studio_emblem_studio foreign key (studio_id) references studio (id) on delete cascade
);
