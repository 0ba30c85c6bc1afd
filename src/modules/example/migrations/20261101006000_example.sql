-- Only filled in the example network: whom one may look along with, and the codes on its invented cards.
create schema example;
grant usage on schema example to kampvuur_web;

create table example.persona (
  slug text primary key,
  person_id uuid not null references people.person,
  position smallint not null unique,
  name text not null,
  company text not null check (company in ('lived', 'work', 'board', 'outside')),
  line jsonb not null -- {nl, en}: who this is and what they may see
);
alter table example.persona enable row level security;
create policy persona_read on example.persona for select to kampvuur_web using (true);
grant select on example.persona to kampvuur_web;

-- Printed cards of people without an account. Codes stand open here because every word behind them is invented.
create table example.paper (
  seat_id uuid primary key references circles.seat,
  position smallint not null unique,
  name text not null,
  kind text not null check (kind in ('card', 'invitation')),
  code text not null,
  word text, -- null: an invitation opens without one
  line jsonb not null -- {nl, en}
);
alter table example.paper enable row level security;
create policy paper_read on example.paper for select to kampvuur_web using (true);
grant select on example.paper to kampvuur_web;
