-- What tells that two articles say the same, and how many files are of kinds that are not read.
alter table article add column text_hash varchar(64);
create index article_by_text_hash on article (text_hash);

create table other_kind (
    ending varchar(20) primary key,
    files bigint not null
);
