-- What people are told. Each row is one thing for one person; their inbox shows it, letters are made of it.
create table notice (
  id bigint not null auto_increment primary key,
  account_id bigint not null,
  kind varchar(40) character set ascii collate ascii_bin not null,
  -- what happened: the same is told to a person once, however often the event arrives
  event_key varchar(120) character set ascii collate ascii_bin not null,
  happened_at datetime(6) not null,
  -- when the row last changed, for what shows it live
  changed_at datetime(6) not null,
  -- what it is about, such as claim-12; a step taken there settles what asked for it
  subject varchar(40) character set ascii collate ascii_bin not null,
  -- what letters are threaded by, such as listing-7; null for none
  thread varchar(40) character set ascii collate ascii_bin,
  path varchar(200) not null,
  about varchar(120),
  category varchar(30) character set ascii collate ascii_bin,
  starts_at datetime(6),
  ends_at datetime(6),
  place varchar(200),
  reason varchar(500),
  -- of the appointment it brings into or takes out of the calendar; null for none
  invitation_sequence int,
  invitation_cancelled boolean not null default false,
  -- when the digest that it belongs to is due, and the digest once it has been made
  digest_due datetime(6),
  digest_id bigint,
  read_at datetime(6),
  archived_at datetime(6),
  settled_at datetime(6),
  unique key notice_once (account_id, event_key),
  key notice_inbox (account_id, archived_at, settled_at, read_at, id),
  key notice_subject (subject),
  key notice_digest_due (digest_due),
  key notice_digest (digest_id),
  key notice_changed (changed_at),
  key notice_old (happened_at)
);

create table notice_preference (
  account_id bigint not null,
  kind varchar(40) character set ascii collate ascii_bin not null,
  timing varchar(10) character set ascii collate ascii_bin not null,
  primary key (account_id, kind)
);

create table digest (
  id bigint not null auto_increment primary key,
  account_id bigint not null,
  made_at datetime(6) not null
);

-- The outbox: one row for each letter and each way by which it leaves the portal.
create table delivery (
  id bigint not null auto_increment primary key,
  account_id bigint not null,
  channel varchar(20) character set ascii collate ascii_bin not null,
  -- a notice's kind, or DIGEST
  kind varchar(40) character set ascii collate ascii_bin not null,
  notice_id bigint,
  digest_id bigint,
  state varchar(10) character set ascii collate ascii_bin not null,
  created_at datetime(6) not null,
  -- before that it must not leave: quiet hours
  not_before datetime(6) not null,
  next_try datetime(6) not null,
  -- after that nobody needs it any more; null for never
  useful_until datetime(6),
  -- SENDING: whoever holds it has until then
  leased_until datetime(6),
  attempts int not null default 0,
  -- the administrator wants it to leave now, whatever the hour
  urged boolean not null default false,
  first_tried_at datetime(6),
  last_error varchar(500),
  -- SENT, DEAD or CANCELLED since
  ended_at datetime(6),
  unique key delivery_of_notice (notice_id, channel),
  unique key delivery_of_digest (digest_id, channel),
  -- what can leave now
  key delivery_due (channel, state, next_try, id),
  -- whether something for the same person goes first
  key delivery_order (account_id, channel, state, id),
  key delivery_leases (state, leased_until),
  key delivery_tried (state, first_tried_at),
  key delivery_state (state, id),
  key delivery_ended (ended_at),
  constraint delivery_subject check ((notice_id is null) <> (digest_id is null)),
  constraint delivery_notice foreign key (notice_id) references notice (id) on delete cascade,
  constraint delivery_digest foreign key (digest_id) references digest (id) on delete cascade
);

-- Up to which moment each reminder has been given; whoever locks the row gives the next ones.
create table reminder_mark (
  reminder varchar(30) character set ascii collate ascii_bin not null primary key,
  given_to datetime(6) not null
);
