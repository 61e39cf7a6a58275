-- Where an article names in full whom a pronoun, a surname or a role means. Quotations read before have none until
-- they are read again.
alter table quote add column naming_paragraph integer;
alter table quote add column naming_start_offset integer;
alter table quote add column naming_end_offset integer;
alter table quote add column naming_text varchar;
