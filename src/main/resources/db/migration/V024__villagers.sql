create table villager (
  id bigint not null auto_increment primary key,
  version int not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  account_id bigint not null,
  village_id bigint not null,
  name varchar(60) not null,
  -- encrypted by the application
  phone varchar(255) not null,
  status varchar(20) not null,
  decided_at datetime(6),
  -- why the clerk refused
  reason varchar(200),
  -- an account is one person
  unique key villager_account (account_id),
  -- who waits for a village's clerk, oldest first
  key villager_waiting (village_id, status, created_at),
  constraint villager_account_known foreign key (account_id) references account (id),
  constraint villager_village foreign key (village_id) references village (id),
  constraint villager_name_given check (char_length(trim(name)) > 0),
  constraint villager_status_known check (status in ('PENDING', 'CONFIRMED', 'REFUSED')),
  constraint villager_decision_whole check (
    (status = 'PENDING') = (decided_at is null) and (status = 'REFUSED') = (reason is not null))
);
