-- What the board's pages are cut from. Everything here follows from what the listing says; no code writes it.
alter table board_listing
  -- which of the board's four lists it stands in; null in none
  add column lane varchar(14) character set ascii collate ascii_bin as (
    case
      when opened_at is null then null
      when status in ('OPEN', 'FULL', 'IN_SERVICE', 'IN_CONSULTATION') then concat(side, '_LIVE')
      when status in ('DONE', 'CLOSED', 'EXPIRED') then concat(side, '_PAST')
    end) persistent,
  -- the days on which it can be (Asia/Shanghai has no summer time), and the weekdays: bit 0 is Monday
  add column first_on date as (coalesce(date(starts_at + interval 8 hour), first_day, date '1000-01-01')) persistent,
  add column last_on date as (coalesce(date(ends_at + interval 8 hour), last_day, date '9999-12-31')) persistent,
  add column weekdays tinyint unsigned as (
    if(weekly = '' or starts_at is not null, 127,
      if(locate('周一', weekly) > 0, 1, 0) + if(locate('周二', weekly) > 0, 2, 0)
        + if(locate('周三', weekly) > 0, 4, 0) + if(locate('周四', weekly) > 0, 8, 0)
        + if(locate('周五', weekly) > 0, 16, 0) + if(locate('周六', weekly) > 0, 32, 0)
        + if(locate('周日', weekly) > 0, 64, 0))) persistent,
  -- The orders, each as one number that grows (MariaDB tests conditions within an index only when it reads forwards);
  -- the id decides between equals. Newest first; the most pressing first, among them the newest; the one that ends
  -- first.
  add column by_newest bigint as (-timestampdiff(microsecond, timestamp '2000-01-01 00:00:00', opened_at)) persistent,
  add column by_urgency bigint as (
    (case urgency when 'URGENT' then 1 when 'HARD' then 2 when 'WORRY' then 3 when 'HOPE' then 4 else 5 end)
      * 10000000000000000 - timestampdiff(microsecond, timestamp '2000-01-01 00:00:00', opened_at)) persistent,
  add column by_ending bigint as (to_days(coalesce(date(ends_at + interval 8 hour), last_day, date '9999-12-31')))
    persistent;

alter table board_listing
  -- A page of a list in one of its orders. Behind the order and the id stands what people filter by: a row that does not
  -- fit is passed over within the index.
  add key board_page_newest
    (lane, by_newest, id, category, urgency, mode, kind, village_id, level, first_on, last_on, weekdays),
  add key board_page_urgency
    (lane, by_urgency, id, category, urgency, mode, kind, village_id, level, first_on, last_on, weekdays),
  add key board_page_ending
    (lane, by_ending, id, category, urgency, mode, kind, village_id, level, first_on, last_on, weekdays),
  -- the same of one category, or of several, each from its own stretch (what fits a volunteer)
  add key board_category_newest
    (lane, category, by_newest, id, urgency, mode, kind, village_id, level, first_on, last_on, weekdays),
  add key board_category_urgency
    (lane, category, by_urgency, id, urgency, mode, kind, village_id, level, first_on, last_on, weekdays),
  add key board_category_ending
    (lane, category, by_ending, id, urgency, mode, kind, village_id, level, first_on, last_on, weekdays),
  -- the same of one village, or of a town's villages; also what is nearest
  add key board_village_newest
    (lane, village_id, by_newest, id, category, urgency, mode, kind, level, first_on, last_on, weekdays),
  add key board_village_urgency
    (lane, village_id, by_urgency, id, category, urgency, mode, kind, level, first_on, last_on, weekdays),
  add key board_village_ending
    (lane, village_id, by_ending, id, category, urgency, mode, kind, level, first_on, last_on, weekdays);
