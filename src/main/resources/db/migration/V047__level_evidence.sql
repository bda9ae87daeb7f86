-- Certificates that volunteers hand in for a level; whoever answers for their unit decides.
create table level_evidence (
  id bigint not null auto_increment primary key,
  version int not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  volunteer_id bigint not null,
  level varchar(20) not null,
  status varchar(10) not null,
  media_type varchar(20) character set ascii collate ascii_bin not null,
  bytes int not null,
  decided_at datetime(6),
  -- why it was declined
  reason varchar(200),
  waiting_of bigint as (if(status = 'WAITING', volunteer_id, null)) persistent,
  -- one waits at a time: the database decides between two sent at once
  unique key level_evidence_waiting (waiting_of),
  -- a volunteer's certificates, the newest first
  key level_evidence_of (volunteer_id, id),
  -- what waits for a unit, the longest first
  key level_evidence_by_status (status, created_at),
  constraint level_evidence_volunteer foreign key (volunteer_id) references volunteer (id),
  constraint level_evidence_level check (level in ('SKILLED', 'PROFESSIONAL')),
  constraint level_evidence_status check (status in ('WAITING', 'CONFIRMED', 'DECLINED')),
  constraint level_evidence_decision check (
    (status = 'WAITING') = (decided_at is null) and (status = 'DECLINED') = (reason is not null))
);

-- The files, in pieces that fit into one packet whatever the server's limit is.
create table level_evidence_part (
  evidence_id bigint not null,
  part int not null,
  -- encrypted by the application
  content mediumblob not null,
  primary key (evidence_id, part),
  constraint level_evidence_part_of foreign key (evidence_id) references level_evidence (id) on delete cascade
);
