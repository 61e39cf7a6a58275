-- When an article came in, or last changed by an intake: a changed one is a row anew.
alter table article add column changed timestamp with time zone default current_timestamp not null;
