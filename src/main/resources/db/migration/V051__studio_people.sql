-- Members are invited and answer; who has left or declined stays, so that a second invitation is told from a first.
alter table studio_member
  add column state varchar(10) not null default 'ACCEPTED',
  add column invited_at datetime(6),
  add column answered_at datetime(6),
  add constraint studio_member_state_known check (state in ('INVITED', 'ACCEPTED', 'DECLINED', 'LEFT'));

alter table service_item
  -- how many people at a time; null when that does not matter
  add column capacity int,
  -- what to bring
  add column bring varchar(200),
  -- how many days ahead to ask for it; null for none
  add column notice_days int,
  -- its own weekly hours as rosters print them; empty for the studio's
  add column weekly varchar(2500) not null default '',
  add constraint service_item_capacity check (capacity is null or capacity between 1 and 1000),
  add constraint service_item_notice check (notice_days is null or notice_days between 0 and 90);
