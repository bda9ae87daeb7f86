-- What volunteers say of themselves on their own page; rosters do not carry it.
alter table volunteer
  -- weekly hours as rosters print them: 周二 09:00-11:30；周四 14:30-17:00
  add column availability varchar(2500) not null default '',
  -- names of towns, separated by 、
  add column towns varchar(1500) not null default '',
  -- whether those whose request they have accepted see the phone number
  add column phone_shown boolean not null default true,
  add column channel varchar(10) not null default 'PHONE',
  add column best_time varchar(60),
  -- SHA-256 of the picture; null when there is none
  add column portrait char(64) character set ascii collate ascii_bin,
  add constraint volunteer_channel_known check (channel in ('PHONE', 'SMS', 'EMAIL'));
