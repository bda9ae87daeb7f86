-- For the full-text index: an article's topics and studios, a line each; publication_topic and publication_studio serve lists.
alter table publication
  add column topic_lines varchar(400) not null default '',
  add column studio_lines varchar(4000) not null default '';

update publication p set
  topic_lines = coalesce((select group_concat(t.topic order by t.topic separator '\n')
    from publication_topic t where t.article_id = p.article_id), ''),
  studio_lines = coalesce((select group_concat(s.studio_id order by s.studio_id separator '\n')
    from publication_studio s where s.article_id = p.article_id), '');
