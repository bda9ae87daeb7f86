-- The city's vocabulary of specialties: fields, and specialties in them.
create table specialty (
  id bigint not null auto_increment primary key,
  version int not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  -- the field that a specialty belongs to; null for a field
  field_id bigint,
  name varchar(20) not null,
  -- the specialties of a field, when it is removed or merged
  key specialty_of_field (field_id),
  constraint specialty_field foreign key (field_id) references specialty (id),
  constraint specialty_name_given check (char_length(trim(name)) > 0)
);

-- Every word that means a specialty or a field: its name and its synonyms.
create table specialty_word (
  specialty_id bigint not null,
  word varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  plain varchar(20) character set utf8mb4 collate utf8mb4_bin as (lower(word)) persistent,
  primary key (specialty_id, word),
  -- no word means two things: the database decides between two who give it a meaning at once
  unique key specialty_word_plain (plain),
  constraint specialty_word_of foreign key (specialty_id) references specialty (id)
);

-- Words that volunteers have proposed and the city does not want, with the reason that the volunteer reads.
create table specialty_declined (
  id bigint not null auto_increment primary key,
  version int not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  word varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  plain varchar(20) character set utf8mb4 collate utf8mb4_bin as (lower(word)) persistent,
  reason varchar(200) not null,
  -- a word is declined once
  unique key specialty_declined_plain (plain)
);
