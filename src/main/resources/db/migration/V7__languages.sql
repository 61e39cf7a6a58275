-- What an article is written in. Articles read before count as English until they are read again.
alter table article add column language varchar(20) default 'ENGLISH' not null;
