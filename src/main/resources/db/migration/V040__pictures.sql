-- Pictures that people sent, encoded anew and known by what they are.
create table picture (
  -- SHA-256 of the largest size
  hash char(64) character set ascii collate ascii_bin not null primary key,
  -- of the largest size
  width int not null,
  height int not null,
  -- when it was last sent
  kept_at datetime(6) not null,
  -- each night those are looked at that were sent before yesterday
  key picture_by_age (kept_at, hash)
);

create table picture_size (
  hash char(64) character set ascii collate ascii_bin not null,
  -- the longer side at most; a size that would be no larger than a smaller one is left out
  edge int not null,
  media_type varchar(20) character set ascii collate ascii_bin not null,
  width int not null,
  height int not null,
  content mediumblob not null,
  -- a picture in the size asked for, or in its largest below that
  primary key (hash, edge),
  constraint picture_size_picture foreign key (hash) references picture (hash) on delete cascade
);
