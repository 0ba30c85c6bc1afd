-- How many letters with a link were asked for one address just now, so that nobody is pestered. The key is a keyed
-- hash of the address, never the address.
create table people.letter_asked (
  address_key bytea not null,
  at timestamptz not null default now()
);
create index letter_asked_key on people.letter_asked (address_key, at);
alter table people.letter_asked enable row level security;
create policy letter_asked_count on people.letter_asked for all to kampvuur_worker using (true) with check (true);
grant select, insert, delete on people.letter_asked to kampvuur_worker;
