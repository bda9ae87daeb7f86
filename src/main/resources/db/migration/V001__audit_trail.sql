create table audit_entry (
  id bigint not null auto_increment primary key,
  happened_at datetime(6) not null,
  actor varchar(100) not null,
  action varchar(60) not null,
  subject_type varchar(60) not null,
  subject_id varchar(60) not null,
  details varchar(2000),
  origin varchar(45),
  -- the history of one thing, newest first
  key audit_of_subject (subject_type, subject_id, id),
  -- what one person did, newest first (audit screen)
  key audit_of_actor (actor, id)
);
