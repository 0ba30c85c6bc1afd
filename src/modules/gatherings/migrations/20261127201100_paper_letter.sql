-- A letter on paper for who has no mail address: that it must be made, what it is about, and whether it was given. Never its words: those
-- are written when it is printed, and are true then. Of one sign-up there is one letter that waits, whatever happened since.
create table gatherings.paper_letter (
  id uuid primary key default gen_random_uuid(),
  gathering_id uuid not null references gatherings.gathering,
  sign_up_id uuid references gatherings.sign_up on delete cascade,
  asked_id uuid references gatherings.asked_seat on delete cascade,
  about text not null check (about in ('standing', 'place-free', 'changed', 'cancelled', 'reminder', 'asked', 'narrowed')),
  changed text[] not null default '{}' check (changed <@ array['name', 'when', 'where']),
  laid_at timestamptz not null default now(),
  given_at timestamptz, -- sent or given by hand
  check (num_nonnulls(sign_up_id, asked_id) = 1)
);
create index paper_letter_gathering on gatherings.paper_letter (gathering_id);
create unique index paper_letter_sign_up on gatherings.paper_letter (sign_up_id) where given_at is null;
create unique index paper_letter_asked on gatherings.paper_letter (asked_id) where given_at is null;
create index paper_letter_of on gatherings.paper_letter (sign_up_id);
create index paper_letter_of_asked on gatherings.paper_letter (asked_id);
alter table gatherings.paper_letter enable row level security;

-- Those of who signed up: whoever receives people, who reads their names too. Those of who was asked with the circle: its hosts.
create policy paper_letter_see on gatherings.paper_letter for select to kampvuur_web using (
  sign_up_id is not null and gathering_id in (select gatherings.my_received())
  or asked_id is not null and gathering_id in (select g.id from gatherings.gathering g
    where g.circle_id in (select gatherings.my_hosted_circles())));
create policy paper_letter_give on gatherings.paper_letter for update to kampvuur_web
  using (sign_up_id is not null and gathering_id in (select gatherings.my_received())
    or asked_id is not null and gathering_id in (select g.id from gatherings.gathering g
      where g.circle_id in (select gatherings.my_hosted_circles())))
  with check (sign_up_id is not null and gathering_id in (select gatherings.my_received())
    or asked_id is not null and gathering_id in (select g.id from gatherings.gathering g
      where g.circle_id in (select gatherings.my_hosted_circles())));
grant select, update (given_at) on gatherings.paper_letter to kampvuur_web;
create policy paper_letter_worker on gatherings.paper_letter for all to kampvuur_worker using (true);
grant select, insert (gathering_id, sign_up_id, asked_id, about, changed), update (about, changed, laid_at)
  on gatherings.paper_letter to kampvuur_worker;
