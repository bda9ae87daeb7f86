-- What readers see: an article as it was last published.
create table publication (
  article_id bigint not null primary key,
  -- counts how often it was published: more than once when it was corrected
  number int not null,
  slug varchar(80) character set ascii collate ascii_bin not null,
  kind varchar(10) character set ascii collate ascii_bin not null,
  column_code varchar(12) character set ascii collate ascii_bin not null,
  unit_id bigint,
  title varchar(60) not null,
  summary varchar(200) not null,
  body mediumtext not null,
  byline varchar(60),
  cover char(64) character set ascii collate ascii_bin,
  characters int not null,
  audience varchar(10) character set ascii collate ascii_bin not null,
  audience_unit bigint,
  audience_town varchar(60),
  must_confirm boolean not null default false,
  -- circulars only: not only the units of publication_unit are addressed, but all
  all_addressed boolean not null default false,
  first_published_at datetime(6) not null,
  published_at datetime(6) not null,
  -- until then it leads the front page; null for never
  lead_until datetime(6),
  -- false once it is withdrawn
  shown boolean not null default true,
  withdrawn_at datetime(6),
  withdrawn_reason varchar(500),
  unique key publication_slug (slug),
  -- lists, the newest first: all, of a kind, a column, a unit
  key publication_newest (shown, first_published_at, article_id),
  key publication_kind (shown, kind, first_published_at, article_id),
  key publication_column (shown, column_code, first_published_at, article_id),
  key publication_unit (shown, unit_id, first_published_at, article_id),
  key publication_lead (shown, lead_until),
  constraint publication_article foreign key (article_id) references article (id)
);

-- Whom a circular is addressed to.
create table publication_unit (
  article_id bigint not null,
  unit_id bigint not null,
  primary key (article_id, unit_id),
  key publication_unit_of (unit_id, article_id),
  constraint publication_unit_publication foreign key (article_id) references publication (article_id) on delete cascade
);

create table publication_topic (
  article_id bigint not null,
  -- as it was written: two that differ in case only are two
  topic varchar(12) character set utf8mb4 collate utf8mb4_bin not null,
  published_at datetime(6) not null,
  primary key (article_id, topic),
  -- what is related, and the list of a topic
  key publication_topic_newest (topic, published_at, article_id),
  constraint publication_topic_publication foreign key (article_id) references publication (article_id) on delete cascade
);

create table publication_studio (
  article_id bigint not null,
  studio_id bigint not null,
  published_at datetime(6) not null,
  primary key (article_id, studio_id),
  -- the list of a studio
  key publication_studio_newest (studio_id, published_at, article_id),
  constraint publication_studio_publication foreign key (article_id) references publication (article_id) on delete cascade
);

-- What readers are told was put right.
create table correction (
  article_id bigint not null,
  number int not null,
  made_at datetime(6) not null,
  note varchar(300) not null,
  primary key (article_id, number),
  constraint correction_publication foreign key (article_id) references publication (article_id)
);

-- Units that have read a circular.
create table circular_confirmation (
  article_id bigint not null,
  unit_id bigint not null,
  account_id bigint not null,
  confirmed_at datetime(6) not null,
  primary key (article_id, unit_id),
  constraint circular_confirmation_publication foreign key (article_id) references publication (article_id)
);

create table clap (
  article_id bigint not null,
  account_id bigint not null,
  clapped_at datetime(6) not null,
  primary key (article_id, account_id),
  constraint clap_publication foreign key (article_id) references publication (article_id)
);

create table bookmark (
  account_id bigint not null,
  article_id bigint not null,
  made_at datetime(6) not null,
  primary key (account_id, article_id),
  key bookmark_newest (account_id, made_at),
  constraint bookmark_publication foreign key (article_id) references publication (article_id)
);

-- One row: grows with everything that readers may see changed, so that every node knows that what it keeps is old.
create table bulletin_state (
  id tinyint not null primary key,
  changes bigint not null
);
