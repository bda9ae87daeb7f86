-- What one room has told another and the other has not done yet: Spring Modulith's own table for MariaDB (version 2 of
-- its structure). The name is in capitals, alone of all, because Modulith's statements write it so.
create table EVENT_PUBLICATION (
  ID varchar(36) not null primary key,
  LISTENER_ID varchar(512) not null,
  EVENT_TYPE varchar(512) not null,
  -- the event as JSON; a longer one is refused together with the change that it tells of
  SERIALIZED_EVENT varchar(4000) not null,
  PUBLICATION_DATE timestamp(6) not null,
  COMPLETION_DATE timestamp(6) null default null,
  -- PUBLISHED, PROCESSING, FAILED or RESUBMITTED; a completed one is deleted
  STATUS varchar(20),
  COMPLETION_ATTEMPTS int,
  LAST_RESUBMISSION_DATE timestamp(6) null default null,
  -- finding what is not completed
  key EVENT_PUBLICATION_BY_COMPLETION_DATE_IDX (COMPLETION_DATE)
);
