-- What is a person's own: their claims, whatever they claim as.
alter table board_claim add key board_claim_account (account_id, status);

-- The secret address under which a person's calendar is fetched; making it anew ends the old one.
create table board_calendar (
  account_id bigint not null primary key,
  -- encrypted by the application; its keyed digest finds it
  secret varchar(255) not null,
  fingerprint char(43) character set ascii collate ascii_bin not null,
  made_at datetime(6) not null,
  unique key board_calendar_fingerprint (fingerprint),
  constraint board_calendar_of_account foreign key (account_id) references account (id)
);
