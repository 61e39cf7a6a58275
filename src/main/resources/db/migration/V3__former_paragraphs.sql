-- The text of articles as it was before their file changed, so that a link made then can say what it pointed at.
create sequence former_text_seq start with 1 increment by 50;

create table former_text (
    id bigint primary key,
    slug varchar(120) not null,
    content_hash varchar(64) not null
);

create index former_text_by_slug on former_text (slug);

create table former_paragraph (
    former_text_id bigint not null references former_text (id),
    number integer not null,
    fingerprint varchar(6) not null,
    text varchar not null,
    primary key (former_text_id, number)
);

create index former_paragraph_by_fingerprint on former_paragraph (fingerprint);
