-- Where else an article went.
create table channel_post (
  id bigint not null auto_increment primary key,
  article_id bigint not null,
  channel varchar(12) character set ascii collate ascii_bin not null,
  -- what exactly, such as the paper's name; null where the channel says it
  name varchar(60),
  posted_on date not null,
  link varchar(500),
  noted_by bigint not null,
  noted_at datetime(6) not null,
  key channel_post_article (article_id, posted_on),
  key channel_post_day (posted_on, channel),
  constraint channel_post_article foreign key (article_id) references article (id) on delete cascade
);

-- How often an article was read in a day (Asia/Shanghai).
create table article_reads (
  article_id bigint not null,
  day date not null,
  -- once for each person and hour, once for each person and day, and of the reads those to the end
  reads_count int not null default 0,
  readers_count int not null default 0,
  throughs_count int not null default 0,
  primary key (article_id, day),
  key article_reads_day (day, article_id),
  constraint article_reads_publication foreign key (article_id) references publication (article_id)
);

-- That somebody was counted already: a keyed hash that forgets its key with the day, never who. Rows are gone after a day.
create table read_mark (
  mark binary(16) not null primary key,
  counted_at datetime(6) not null,
  key read_mark_old (counted_at)
);

-- The keys of those hashes; gone at noon of the next day.
create table read_key (
  day date not null primary key,
  secret binary(32) not null
);
