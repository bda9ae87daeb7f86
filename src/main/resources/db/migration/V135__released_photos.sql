-- Whether the helper says that a report's photos may be published.
alter table board_claim add column photos_released boolean not null default false after report_photos;
