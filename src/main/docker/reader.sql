-- Run once by PostgreSQL when its volume is new: the user of the web replicas, who can read and nothing else.
\getenv password READER_PASSWORD
create role ontherecord_reader login password :'password';
alter default privileges for role ontherecord in schema public grant select on tables to ontherecord_reader;
