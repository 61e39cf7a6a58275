alter table former_text drop column content_hash;
alter table corpus_file drop column content_hash;
