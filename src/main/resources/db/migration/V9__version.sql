-- Names what is in, as long as it does not change.
alter table intake add column version varchar(36);
