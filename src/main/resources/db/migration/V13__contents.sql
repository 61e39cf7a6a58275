-- What is in, as a hash that is the same wherever the same is in.
alter table intake add column contents varchar(64);
