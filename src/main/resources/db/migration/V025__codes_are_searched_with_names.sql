-- One search field finds codes and names. Compared as ascii, a code cannot be looked for with Chinese words: the
-- server refuses the mix of collations. Byte by byte as before.
alter table unit modify code varchar(30) character set utf8mb4 collate utf8mb4_bin not null;
alter table village modify code varchar(30) character set utf8mb4 collate utf8mb4_bin not null;
alter table volunteer modify code varchar(30) character set utf8mb4 collate utf8mb4_bin not null;
