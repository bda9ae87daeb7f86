create table pairing (
  id bigint not null auto_increment primary key,
  version int not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  unit_id bigint not null,
  village_id bigint not null,
  valid_from date not null,
  -- the first day that does not count any more; 9999-12-31 while no end is known
  valid_until date not null,
  period for validity (valid_from, valid_until),
  -- at most one village for a unit on any day, and one unit for a village: the database decides races
  unique key pairing_of_unit (unit_id, validity without overlaps),
  unique key pairing_of_village (village_id, validity without overlaps),
  constraint pairing_unit foreign key (unit_id) references unit (id),
  constraint pairing_village foreign key (village_id) references village (id)
);
