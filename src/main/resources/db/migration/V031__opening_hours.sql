-- Weekly hours, closures and extra openings in one table, so that the hours of a page of studios are one statement.
create table studio_hours (
  studio_id bigint not null,
  position int not null,
  -- WEEKLY on a weekday; CLOSED or EXTRA on a date
  kind varchar(10) not null,
  weekday int,
  on_date date,
  -- minutes since midnight
  from_minute int not null,
  to_minute int not null,
  reason varchar(80),
  primary key (studio_id, position),
  constraint studio_hours_span check (from_minute >= 0 and from_minute < to_minute and to_minute <= 1440),
  constraint studio_hours_day check (
    (kind = 'WEEKLY' and weekday between 1 and 7 and on_date is null)
    or (kind in ('CLOSED', 'EXTRA') and weekday is null and on_date is not null)),
  constraint studio_hours_studio foreign key (studio_id) references studio (id) on delete cascade
);

-- City-wide holidays: they close every studio but for its extra openings.
create table holiday (
  on_date date not null primary key,
  name varchar(40) not null
);
