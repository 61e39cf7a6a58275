-- Articles whose quotations are under another name than the index has. A process that is killed leaves them to the next.
create table renamed (article_id bigint primary key);
