-- What a studio says of itself beyond its roster row. Lists that are only ever read whole stand in its row, so that a
-- studio's page stays a handful of statements; items, members and categories are rows because others refer to them.
alter table studio
  -- formatted text
  modify column introduction text,
  -- internal rules; formatted text
  add column rules text,
  -- the page's two colours, #rrggbb
  add column ground char(7) character set ascii collate ascii_bin,
  add column ink char(7) character set ascii collate ascii_bin,
  -- how a composed emblem was drawn, to draw on; null for an uploaded one
  add column emblem_design varchar(60) character set ascii collate ascii_bin,
  -- as rosters print them
  add column weekly varchar(2500) not null default '',
  add column special_days text not null default '[]',
  add column steps text not null default '[]',
  add column advisers text not null default '[]',
  add column photos text not null default '[]',
  -- since when and why it stands where it stands
  add column status_since datetime(6),
  add column status_reason varchar(500),
  add constraint studio_special_days_are_json check (json_valid(special_days)),
  add constraint studio_steps_are_json check (json_valid(steps)),
  add constraint studio_advisers_are_json check (json_valid(advisers)),
  add constraint studio_photos_are_json check (json_valid(photos));

update studio set status_since = coalesce(published_at, updated_at);

update studio set introduction = concat(
  '<p>', replace(replace(replace(introduction, '&', '&amp;'), '<', '&lt;'), '\n', '</p><p>'), '</p>')
where introduction is not null;

update studio s set weekly = coalesce((
  select group_concat(concat(elt(d.weekday, '周一', '周二', '周三', '周四', '周五', '周六', '周日'), ' ', d.spans)
                      order by d.weekday separator '；')
  from (
    select h.studio_id, h.weekday, group_concat(
        concat(lpad(h.from_minute div 60, 2, '0'), ':', lpad(h.from_minute mod 60, 2, '0'), '-',
               lpad(h.to_minute div 60, 2, '0'), ':', lpad(h.to_minute mod 60, 2, '0'))
        order by h.from_minute separator '、') spans
    from studio_hours h where h.kind = 'WEEKLY' group by h.studio_id, h.weekday) d
  where d.studio_id = s.id), '');

update studio s set special_days = coalesce((
  select concat('[', group_concat(json_object(
      'date', cast(h.on_date as char), 'extra', h.kind = 'EXTRA',
      'span', json_compact(json_object('from', h.from_minute, 'to', h.to_minute)), 'reason', h.reason)
      order by h.position separator ','), ']')
  from studio_hours h where h.kind <> 'WEEKLY' and h.studio_id = s.id), '[]');

update studio s set steps = coalesce((
  select concat('[', group_concat(json_object('title', a.title, 'within', a.within, 'detail', a.detail)
      order by a.position separator ','), ']')
  from acceptance_step a where a.studio_id = s.id), '[]');

drop table studio_hours;
drop table acceptance_step;

-- Emblems are pictures like any other from now on. Those of before were files of their own kind: they are given anew.
drop table studio_emblem;
update studio set emblem_hash = null;
