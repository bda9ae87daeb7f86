-- What is needed and what is offered. What depends on the kind is null for the others.
create table board_listing (
  id bigint not null auto_increment primary key,
  version int not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  side varchar(10) character set ascii collate ascii_bin not null,
  status varchar(20) character set ascii collate ascii_bin not null,
  status_since datetime(6) not null,
  -- why it was returned, withdrawn …
  reason varchar(500),
  -- the listing that asks for the same and stays
  merged_into bigint,
  -- drafts may lack anything that a listing must have
  title varchar(60),
  description varchar(2000),
  category varchar(20) character set ascii collate ascii_bin,
  -- needs only
  urgency varchar(10) character set ascii collate ascii_bin,
  mode varchar(20) character set ascii collate ascii_bin,
  place varchar(200),
  -- people needed; at a post in each shift; of an offer how many are served at a time
  people int not null default 1,
  level varchar(20) character set ascii collate ascii_bin,
  -- JSON lists
  specialties text not null default '[]',
  photos text not null default '[]',
  -- as rosters print them: times that would suit; a post's shifts; an offer's hours that are not a studio's
  weekly varchar(2500) not null default '',
  -- the agreed time, where there is one
  starts_at datetime(6),
  ends_at datetime(6),
  -- the first day of a post's shifts
  first_day date,
  -- the last day on which it stands (Asia/Shanghai)
  last_day date,
  -- minutes that one booking of an offer takes
  minutes int,
  -- up to which day a post's shifts have been made
  slots_until date,
  -- claims bind without an answer
  at_once boolean not null default false,
  -- who wrote it
  posted_by bigint not null,
  -- whose side it is: a need's village; an offer's unit, and the village paired with it
  village_id bigint,
  unit_id bigint,
  studio_id bigint,
  item_id bigint,
  volunteer_id bigint,
  partner_id bigint,
  -- the person in need; phone and address encrypted by the application
  requester_name varchar(60),
  requester_phone varchar(255),
  requester_address varchar(1000),
  -- for the board's cards: kept with every claim
  places int not null default 0,
  taken int not null default 0,
  waiting int not null default 0,
  opened_at datetime(6),
  -- from then on nobody claims it; null for ever
  stands_until datetime(6),
  -- the next moment at which time alone changes it
  due_at datetime(6),
  -- an item is one offer
  unique key board_listing_item (item_id),
  -- what time has come for
  key board_listing_due (due_at),
  -- a person's own listings, and the draft they left
  key board_listing_poster (posted_by, status),
  -- a village's desk: what waits, oldest first
  key board_listing_village (village_id, status, status_since),
  key board_listing_unit (unit_id, status, status_since),
  key board_listing_studio (studio_id, status),
  constraint board_listing_merged foreign key (merged_into) references board_listing (id),
  constraint board_listing_village_known foreign key (village_id) references village (id),
  constraint board_listing_unit_known foreign key (unit_id) references unit (id),
  constraint board_listing_volunteer_known foreign key (volunteer_id) references volunteer (id),
  constraint board_listing_partner_known foreign key (partner_id) references partner (id),
  constraint board_listing_kind_known check (kind in ('REQUEST', 'POST', 'OFFER')),
  constraint board_listing_side_of_kind check ((side = 'SUPPLY') = (kind = 'OFFER')),
  constraint board_listing_urgency_known check (urgency in ('URGENT', 'HARD', 'WORRY', 'HOPE')),
  constraint board_listing_people check (people between 1 and 1000),
  constraint board_listing_specialties_are_json check (json_valid(specialties)),
  constraint board_listing_photos_are_json check (json_valid(photos)),
  constraint board_listing_times check ((starts_at is null) = (ends_at is null) and ends_at > starts_at),
  constraint board_listing_taken check (taken between 0 and places or kind = 'OFFER'),
  constraint board_listing_complete check (
    status in ('DRAFT', 'WITHDRAWN', 'EXPIRED')
    or (title is not null and description is not null and category is not null and mode is not null)),
  constraint board_listing_need check (side = 'SUPPLY' or village_id is not null)
);
