-- A listing's times: a request has one, a post one for each shift, an offer one for each time that somebody booked.
create table board_slot (
  id bigint not null auto_increment primary key,
  listing_id bigint not null,
  -- null: no time is agreed
  starts_at datetime(6),
  ends_at datetime(6),
  -- from then on nobody can take a place
  closes_at datetime(6),
  capacity int not null,
  -- places given away; the check is the last word on a place given twice
  taken int not null default 0,
  -- each time once; also finds a listing's times in order
  unique key board_slot_time (listing_id, starts_at, ends_at),
  constraint board_slot_listing foreign key (listing_id) references board_listing (id),
  constraint board_slot_times check ((starts_at is null) = (ends_at is null) and ends_at > starts_at),
  constraint board_slot_taken check (taken between 0 and capacity),
  constraint board_slot_capacity check (capacity between 0 and 1000)
);

create table board_claim (
  id bigint not null auto_increment primary key,
  version int not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  listing_id bigint not null,
  slot_id bigint not null,
  -- the first claim of a series that was claimed as one; null for a single one
  series_id bigint,
  claimant_kind varchar(10) character set ascii collate ascii_bin not null,
  claimant_id bigint not null,
  -- the account of the claimant, where it is one person
  account_id bigint,
  -- the account that made the claim, and the key of its click: the same click counts once
  made_by bigint not null,
  request_key char(36) character set ascii collate ascii_bin not null,
  status varchar(15) character set ascii collate ascii_bin not null,
  status_since datetime(6) not null,
  -- the owner's side has agreed already, only a place was missing
  vouched boolean not null,
  -- what the claimant says
  message varchar(500),
  reason varchar(500),
  -- somebody without an account; phone encrypted by the application
  resident_name varchar(60),
  resident_phone varchar(255),
  accepted_at datetime(6),
  started_at datetime(6),
  reported_at datetime(6),
  report varchar(2000),
  -- service time as reported, in quarter hours
  quarters int,
  report_photos text not null default '[]',
  stars tinyint,
  comment varchar(500),
  ended_at datetime(6),
  -- the next moment at which time alone changes it
  due_at datetime(6),
  -- while it is open: what must not be claimed twice
  open_key varchar(60) character set ascii collate ascii_bin as (
    case when status in ('INVITED', 'WAITING', 'PROPOSED', 'ACCEPTED', 'STARTED', 'REPORTED')
      and claimant_kind <> 'RESIDENT'
      then concat(slot_id, '-', claimant_kind, '-', claimant_id) end) persistent,
  unique key board_claim_open (open_key),
  unique key board_claim_click (made_by, request_key, slot_id),
  -- a listing's claims, and the waiting list of a time in order
  key board_claim_listing (listing_id, status),
  key board_claim_waiting (slot_id, status, id),
  -- what somebody has on their hands, and their history
  key board_claim_claimant (claimant_kind, claimant_id, status),
  key board_claim_series (series_id),
  -- what time has come for
  key board_claim_due (due_at),
  constraint board_claim_of_listing foreign key (listing_id) references board_listing (id),
  constraint board_claim_of_slot foreign key (slot_id) references board_slot (id),
  constraint board_claim_stars check (stars between 1 and 5),
  constraint board_claim_quarters check (quarters between 1 and 400),
  constraint board_claim_photos_are_json check (json_valid(report_photos)),
  constraint board_claim_resident check ((claimant_kind = 'RESIDENT') = (resident_name is not null)),
  constraint board_claim_reported check (
    status not in ('REPORTED', 'CONFIRMED', 'UNCONFIRMED') or (report is not null and quarters is not null)),
  constraint board_claim_confirmed check (status <> 'CONFIRMED' or stars is not null)
);

-- A row for each person who ever claimed: locked while they claim, so that two claims of theirs are counted in turn.
create table board_claimant (
  kind varchar(10) character set ascii collate ascii_bin not null,
  id bigint not null,
  last_claim_at datetime(6) not null,
  primary key (kind, id)
);
