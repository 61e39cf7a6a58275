-- One source's quotations in reading order, so that a page of them need not sort them all.
create index quote_by_source_in_order on quote (source_id, article_id, position);
