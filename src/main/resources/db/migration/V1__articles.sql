-- Taken alike by H2 in PostgreSQL mode and by PostgreSQL.

create sequence article_seq start with 1 increment by 50;
create sequence paragraph_seq start with 1 increment by 50;
create sequence source_seq start with 1 increment by 50;

create table article (
    id bigint primary key,
    slug varchar(120) not null unique,
    file varchar(1000) not null,
    corpus_file varchar(1000) not null,
    origin_key varchar(64) not null unique,
    content_hash varchar(64) not null,
    publisher varchar(200),
    url varchar(2000),
    headline varchar(1000) not null,
    section varchar(200),
    dateline varchar(200),
    published date
);

create index article_by_corpus_file on article (corpus_file);

create table paragraph (
    id bigint primary key,
    article_id bigint not null references article (id),
    number integer not null,
    text varchar not null,
    unique (article_id, number)
);

create table source (
    id bigint primary key,
    slug varchar(160) not null unique,
    name varchar(500) not null,
    kind varchar(20) not null
);

create index source_by_name on source (name);

create table quote (
    id varchar(16) primary key,
    article_id bigint not null references article (id),
    paragraph_id bigint not null references paragraph (id),
    position integer not null,
    type varchar(20) not null,
    paragraph integer not null,
    start_offset integer not null,
    end_offset integer not null,
    text varchar not null,
    source_id bigint references source (id),
    role varchar(500),
    mention_paragraph integer,
    mention_start_offset integer,
    mention_end_offset integer,
    mention_text varchar,
    cue_paragraph integer,
    cue_start_offset integer,
    cue_end_offset integer,
    cue_text varchar,
    rule varchar(60) not null,
    confidence varchar(20) not null,
    unique (article_id, position)
);

create index quote_by_source on quote (source_id);
create index quote_by_paragraph on quote (paragraph_id);

create table quote_continuation (
    quote_id varchar(16) not null references quote (id),
    part integer not null,
    paragraph integer not null,
    start_offset integer not null,
    end_offset integer not null,
    text varchar not null,
    primary key (quote_id, part)
);

-- What the last reading of the corpus had to say about its files.
create sequence notice_seq start with 1 increment by 50;

create table notice (
    id bigint primary key,
    kind varchar(20) not null,
    file varchar(1000) not null,
    line integer not null,
    reason varchar(1000) not null
);

create index notice_by_file on notice (file);

-- The files of the corpus as they were when they were last read. Size in bytes, time of
-- the last change in nanoseconds since 1970.
create table corpus_file (
    path varchar(1000) primary key,
    size bigint not null,
    modified bigint not null,
    content_hash varchar(64) not null
);

-- How far the reading of the corpus has come; one row. Bytes tell how much is left,
-- for one file may hold any number of articles.
create table intake (
    id integer primary key,
    phase varchar(20) not null,
    files bigint not null,
    files_total bigint not null,
    bytes bigint not null,
    bytes_total bigint not null,
    articles bigint not null,
    seconds double precision not null,
    settings varchar(200) not null
);
