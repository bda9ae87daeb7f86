-- What editors work on. What readers see is in publication.
create table article (
  id bigint not null auto_increment primary key,
  version int not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  -- whose article it is; null for the city
  unit_id bigint,
  author_id bigint not null,
  -- what it was begun from, such as claim-12
  source varchar(40) character set ascii collate ascii_bin,
  status varchar(12) character set ascii collate ascii_bin not null,
  status_since datetime(6) not null,
  status_reason varchar(500),
  slug varchar(80) character set ascii collate ascii_bin,
  -- counts what was saved
  revision int not null default 0,
  submitted_by bigint,
  approved_by bigint,
  publish_at datetime(6),
  published_times int not null default 0,
  -- what readers are told of the correction that is being written
  correction_note varchar(300),
  kind varchar(10) character set ascii collate ascii_bin not null,
  column_code varchar(12) character set ascii collate ascii_bin not null,
  -- drafts may lack anything that an article must have
  title varchar(60),
  summary varchar(200),
  body mediumtext not null,
  byline varchar(60),
  cover char(64) character set ascii collate ascii_bin,
  -- JSON lists
  topics text not null default '[]',
  audience varchar(10) character set ascii collate ascii_bin not null,
  audience_unit bigint,
  audience_town varchar(60),
  must_confirm boolean not null default false,
  addressed text not null default '[]',
  -- no two pages have one address
  unique key article_slug (slug),
  -- the desk's list: of a status, of a unit, the last changed first
  key article_desk (status, updated_at),
  key article_unit (unit_id, status, updated_at),
  key article_author (author_id, status, updated_at),
  -- what is due to be published
  key article_due (status, publish_at)
);

-- Every state of an article that somebody left it in, for the history; the last of one writing is overwritten for a while.
create table article_revision (
  id bigint not null auto_increment primary key,
  article_id bigint not null,
  -- as the article counts
  number int not null,
  account_id bigint not null,
  began_at datetime(6) not null,
  saved_at datetime(6) not null,
  cause varchar(12) character set ascii collate ascii_bin not null,
  title varchar(60),
  characters int not null,
  -- ArticleContent as JSON
  document mediumtext not null,
  key article_revision_history (article_id, id),
  constraint article_revision_article foreign key (article_id) references article (id) on delete cascade
);

-- Who has an article open; rows are seconds old or mean nothing.
create table article_presence (
  article_id bigint not null,
  account_id bigint not null,
  tab char(8) character set ascii collate ascii_bin not null,
  seen_at datetime(6) not null,
  primary key (article_id, account_id, tab),
  constraint article_presence_article foreign key (article_id) references article (id) on delete cascade
);

create table review_comment (
  id bigint not null auto_increment primary key,
  article_id bigint not null,
  -- the paragraph it is about, and how that began; null for the whole article
  block char(8) character set ascii collate ascii_bin,
  quote varchar(80),
  text varchar(1000) not null,
  account_id bigint not null,
  written_at datetime(6) not null,
  resolved_by bigint,
  resolved_at datetime(6),
  key review_comment_article (article_id, resolved_at),
  constraint review_comment_article foreign key (article_id) references article (id) on delete cascade
);

-- Pictures that an article has or had: they are kept with its history.
create table article_picture (
  article_id bigint not null,
  hash char(64) character set ascii collate ascii_bin not null,
  primary key (article_id, hash),
  key article_picture_hash (hash),
  constraint article_picture_article foreign key (article_id) references article (id) on delete cascade
);
