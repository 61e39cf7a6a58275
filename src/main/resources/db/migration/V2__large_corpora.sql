-- The list of articles, the newest first, a page at a time.
create index article_by_date on article (published desc nulls last, file);
