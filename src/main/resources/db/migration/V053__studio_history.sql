-- What happened to a studio, for those who keep it: steps of its life, members, and each changed part of its page.
create table studio_change (
  id bigint not null auto_increment primary key,
  studio_id bigint not null,
  -- the studio's version after the change: what is above the version that somebody has read, they have not seen
  version int not null,
  at datetime(6) not null,
  -- how the person was called then
  who varchar(80) not null,
  -- a verb as a code
  action varchar(40) character set ascii collate ascii_bin not null,
  -- which part of the page; null for other changes
  field varchar(20) character set ascii collate ascii_bin,
  was text,
  became text,
  -- a studio's history, newest first
  key studio_change_of_studio (studio_id, id),
  constraint studio_change_studio foreign key (studio_id) references studio (id) on delete cascade
);

-- What somebody has typed and not yet saved; one each person and studio.
create table studio_draft (
  studio_id bigint not null,
  account_id bigint not null,
  saved_at datetime(6) not null,
  -- encrypted by the application: it holds phone numbers
  document mediumtext not null,
  -- the hashes of the pictures it uses, each followed by a comma
  pictures text character set ascii collate ascii_bin not null,
  primary key (studio_id, account_id),
  constraint studio_draft_studio foreign key (studio_id) references studio (id) on delete cascade
);
