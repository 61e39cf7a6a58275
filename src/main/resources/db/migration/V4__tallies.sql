-- How much each source is quoted, kept with it: counting a large corpus for each page takes too long.
alter table source add column quotes bigint default 0 not null;
alter table source add column articles bigint default 0 not null;

update source set
    quotes = (select count(*) from quote where quote.source_id = source.id),
    articles = (select count(distinct quote.article_id) from quote where quote.source_id = source.id);

create index source_by_quotes on source (kind, quotes desc, name);
