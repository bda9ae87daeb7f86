-- Everything that happened to a listing, in order; also tells all nodes what has changed.
create table board_entry (
  id bigint not null auto_increment primary key,
  listing_id bigint not null,
  claim_id bigint,
  happened_at datetime(6) not null,
  -- the account that did it; null for the portal itself
  actor bigint,
  -- listing.OPEN_IT, claim.ACCEPT, claim.MADE …
  what varchar(30) character set ascii collate ascii_bin not null,
  -- where the listing or claim stands since
  status varchar(20) character set ascii collate ascii_bin not null,
  note varchar(500),
  key board_entry_listing (listing_id, id),
  -- what is new since a moment
  key board_entry_new (happened_at),
  constraint board_entry_of_listing foreign key (listing_id) references board_listing (id)
);

-- Questions on a listing, and what its owner answers.
create table board_question (
  id bigint not null auto_increment primary key,
  version int not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  listing_id bigint not null,
  asked_by bigint not null,
  question varchar(500) not null,
  answered_by bigint,
  answered_at datetime(6),
  answer varchar(1000),
  key board_question_listing (listing_id, id),
  constraint board_question_of_listing foreign key (listing_id) references board_listing (id),
  constraint board_question_answer_whole check ((answer is null) = (answered_at is null))
);
