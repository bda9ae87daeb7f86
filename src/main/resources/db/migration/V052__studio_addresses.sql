-- Every address that a studio's page has or had: old ones lead to the present one, and nobody else gets them.
create table studio_address (
  slug varchar(80) character set ascii collate ascii_bin not null primary key,
  studio_id bigint not null,
  -- a studio's addresses
  key studio_address_of_studio (studio_id),
  constraint studio_address_studio foreign key (studio_id) references studio (id) on delete cascade
);

insert into studio_address (slug, studio_id) select slug, id from studio;
