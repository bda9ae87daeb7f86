create table sign_in_throttle (
  -- a keyed digest of a sign-in name, known or not, or of an address
  subject varchar(60) character set ascii collate ascii_bin not null primary key,
  failures int not null,
  last_failure_at datetime(3) not null,
  -- no attempt is admitted before
  blocked_until datetime(3) not null,
  -- forgetting what is long past
  key throttle_by_age (last_failure_at)
);
