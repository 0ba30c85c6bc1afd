-- In the example network no mail leaves the house: it lands here and is read at /demo/mail.
create table platform.example_mail (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  recipient text not null,
  subject text not null,
  body text not null
);
alter table platform.example_mail enable row level security;
create policy example_mail_read on platform.example_mail for select to kampvuur_web using (true);
create policy example_mail_write on platform.example_mail for all to kampvuur_worker using (true);
grant select on platform.example_mail to kampvuur_web;
grant select, insert, delete on platform.example_mail to kampvuur_worker;

-- Guesses that failed, to slow down guessing. The key is a keyed hash (of an address, a card), never the thing.
create table platform.failed_guess (
  key bytea not null,
  at timestamptz not null default now()
);
create index failed_guess_key on platform.failed_guess (key, at);
alter table platform.failed_guess enable row level security;
create policy failed_guess_add on platform.failed_guess for all to kampvuur_web, kampvuur_auth, kampvuur_worker
  using (true) with check (true);
grant select, insert on platform.failed_guess to kampvuur_web, kampvuur_auth;
grant select, insert, delete on platform.failed_guess to kampvuur_worker;
