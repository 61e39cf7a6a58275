-- One person, one source. Where another source stands in place of the one that an article names, "called" is the one
-- it names; "partner" is the second of two who speak together.
alter table quote add column called_id bigint references source (id);
alter table quote add column partner_id bigint references source (id);
create index quote_by_called on quote (called_id);
create index quote_by_partner on quote (partner_id);

-- What may be one person shares a family: of persons the surname. What is not settled is looked at again when the
-- corpus is read. The source it is now, and those it may be, are kept by their addresses.
alter table source add column family varchar(160);
alter table source add column settled boolean default false not null;
alter table source add column shared bigint default 0 not null;
alter table source add column now_slug varchar(160);
alter table source add column perhaps varchar(2000) default '' not null;

update source set family = slug where kind = 'ORGANIZATION';
update source set family = regexp_replace(regexp_replace(regexp_replace(slug, '-[0-9]+$', ''), '-(jr|sr|ii|iii|iv)$', ''), '^.*-', '')
    where kind = 'PERSON';

create index source_by_family on source (family, settled);
create index source_by_now on source (now_slug);
