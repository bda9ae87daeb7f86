-- An issue (期) of the newsletter. It has its number once it is out.
create table newsletter_issue (
  id bigint not null auto_increment primary key,
  version int not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  number int,
  title varchar(60),
  intro varchar(500),
  cover char(64) character set ascii collate ascii_bin,
  published_at datetime(6),
  made_by bigint not null,
  unique key newsletter_issue_number (number),
  constraint newsletter_issue_out check ((number is null) = (published_at is null))
);

create table newsletter_article (
  issue_id bigint not null,
  position int not null,
  article_id bigint not null,
  primary key (issue_id, position),
  key newsletter_article_of (article_id),
  constraint newsletter_article_issue foreign key (issue_id) references newsletter_issue (id) on delete cascade,
  constraint newsletter_article_publication foreign key (article_id) references publication (article_id)
);
