-- What people said, and how far it may travel.
create schema contributions;
grant usage on schema contributions to kampvuur_web, kampvuur_worker;

create table contributions.contribution (
  id uuid primary key,
  circle_id uuid not null references circles.circle, -- where it was said
  organisation_id uuid not null references circles.circle, -- whose house that was
  state text not null check (state in ('waiting', 'confirmed', 'left-out')),
  -- Derived from the consent ledger by trigger, never written by hand; null: nobody but the speaker.
  audience text check (audience in ('here', 'organisation', 'everyone')),
  with_name boolean not null default false,
  current_version integer not null default 1,
  created_at timestamptz not null default now(),
  version integer not null default 1
);
create index contribution_circle on contributions.contribution (circle_id);
create index contribution_organisation on contributions.contribution (organisation_id) where audience in ('organisation', 'everyone');
alter table contributions.contribution enable row level security;

-- Who said it and, where somebody else held the pen, who wrote it down. Apart from the words, because whoever may
-- read the words may not therefore know whose they are.
create table contributions.speaker (
  contribution_id uuid primary key references contributions.contribution,
  speaker_seat_id uuid not null references circles.seat,
  writer_seat_id uuid references circles.seat, -- null: the speaker wrote it
  way text not null check (way in ('own-device', 'typed-by-other', 'paper')),
  on_behalf_of text,
  place smallint not null check (place between 1 and 3), -- nought to three sentences each
  unique (speaker_seat_id, place)
);
create index speaker_writer on contributions.speaker (writer_seat_id);
alter table contributions.speaker enable row level security;

create table contributions.contribution_version (
  contribution_id uuid not null references contributions.contribution,
  number integer not null,
  body bytea not null, -- sealed
  sealing_key_id uuid not null references platform.sealing_key,
  written_by_seat_id uuid not null references circles.seat,
  created_at timestamptz not null default now(),
  primary key (contribution_id, number)
);
alter table contributions.contribution_version enable row level security;

-- Every yes, narrower yes and withdrawal, in order. Append-only.
create table contributions.consent_entry (
  id bigint generated always as identity primary key,
  contribution_id uuid not null references contributions.contribution,
  audience text check (audience in ('here', 'organisation', 'everyone')), -- null: withdrawn
  purpose text not null default 'talk-on' check (purpose in ('talk-on')),
  with_name boolean not null default false,
  decided_by_seat_id uuid not null references circles.seat,
  present_seat_id uuid references circles.seat, -- who was there when the speaker decided on another's device
  at timestamptz not null default now()
);
create index consent_entry_contribution on contributions.consent_entry (contribution_id, id);
alter table contributions.consent_entry enable row level security;

create function contributions.derive_consent() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update contributions.contribution c set audience = new.audience, with_name = new.with_name
    where c.id = new.contribution_id;
  return null;
end
$$;
revoke all on function contributions.derive_consent() from public;
create trigger derive_consent after insert on contributions.consent_entry
  for each row execute function contributions.derive_consent();

-- Contributions the actor said, and those the actor wrote down that wait for their speaker's yes.
create function contributions.my_contributions() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select s.contribution_id from contributions.speaker s
  where s.speaker_seat_id in (select circles.my_speaking_seats())
$$;
create function contributions.waiting_in_my_hand() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select s.contribution_id from contributions.speaker s
  join contributions.contribution c on c.id = s.contribution_id
  where s.writer_seat_id in (select circles.my_speaking_seats()) and c.state = 'waiting'
$$;

create policy contribution_see on contributions.contribution for select to kampvuur_web using (
  id in (select contributions.my_contributions())
  or id in (select contributions.waiting_in_my_hand())
  or (state = 'confirmed' and audience = 'everyone')
  or (state = 'confirmed' and audience = 'organisation' and organisation_id in (select circles.my_circles()))
  or (state = 'confirmed' and audience is not null and circle_id in (select circles.my_circles())));
create policy contribution_say on contributions.contribution for insert to kampvuur_web
  with check (circle_id in (select circles.my_circles()) and audience is null and not with_name);
create policy contribution_change on contributions.contribution for update to kampvuur_web
  using (id in (select contributions.my_contributions()) or id in (select contributions.waiting_in_my_hand()))
  with check (id in (select contributions.my_contributions()) or id in (select contributions.waiting_in_my_hand()) or state <> 'waiting');
grant select, insert (id, circle_id, organisation_id, state, current_version), update (state, current_version, version)
  on contributions.contribution to kampvuur_web;

create policy speaker_see on contributions.speaker for select to kampvuur_web using (
  contribution_id in (select contributions.my_contributions())
  or contribution_id in (select contributions.waiting_in_my_hand())
  or contribution_id in (select c.id from contributions.contribution c where c.with_name and c.state = 'confirmed'));
create policy speaker_say on contributions.speaker for insert to kampvuur_web with check (
  (speaker_seat_id in (select circles.my_speaking_seats()) and writer_seat_id is null and way = 'own-device')
  or (writer_seat_id in (select circles.my_speaking_seats()) and way <> 'own-device'));
grant select, insert on contributions.speaker to kampvuur_web;

create policy version_see on contributions.contribution_version for select to kampvuur_web using (
  contribution_id in (select contributions.my_contributions())
  or exists (select 1 from contributions.contribution c where c.id = contribution_id and c.current_version = number));
create policy version_write on contributions.contribution_version for insert to kampvuur_web with check (
  written_by_seat_id in (select circles.my_speaking_seats())
  and (contribution_id in (select contributions.my_contributions())
    or contribution_id in (select contributions.waiting_in_my_hand())));
grant select, insert on contributions.contribution_version to kampvuur_web;

create policy consent_see on contributions.consent_entry for select to kampvuur_web
  using (contribution_id in (select contributions.my_contributions()));
create policy consent_give on contributions.consent_entry for insert to kampvuur_web with check (
  (contribution_id in (select contributions.my_contributions())
    and decided_by_seat_id in (select circles.my_speaking_seats()))
  or (contribution_id in (select contributions.waiting_in_my_hand())
    and present_seat_id in (select circles.my_speaking_seats())));
grant select, insert (contribution_id, audience, purpose, with_name, decided_by_seat_id, present_seat_id)
  on contributions.consent_entry to kampvuur_web;

-- The answer owed: whoever takes words onward owes their speakers word, by a date; two people carry it.
create table contributions.owed_answer (
  id uuid primary key,
  circle_id uuid not null references circles.circle,
  organisation_id uuid not null references circles.circle,
  kind text not null check (kind in ('question', 'experiment', 'rule-case', 'decision', 'theme')),
  asked_of text not null,
  due_on date not null,
  answer text,
  answer_kind text check (answer_kind in ('answered', 'nothing-because', 'told-in-person')),
  answered_by text,
  answered_at timestamptz,
  reminded_at timestamptz,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  check ((answer_kind is null) = (answered_at is null))
);
create index owed_answer_circle on contributions.owed_answer (circle_id);
create index owed_answer_organisation on contributions.owed_answer (organisation_id);
alter table contributions.owed_answer enable row level security;

create table contributions.owed_answer_words (
  owed_answer_id uuid not null references contributions.owed_answer,
  contribution_id uuid not null references contributions.contribution,
  primary key (owed_answer_id, contribution_id)
);
create index owed_answer_words_contribution on contributions.owed_answer_words (contribution_id);
alter table contributions.owed_answer_words enable row level security;

create table contributions.carrier (
  owed_answer_id uuid not null references contributions.owed_answer,
  seat_id uuid not null references circles.seat,
  name text not null,
  primary key (owed_answer_id, seat_id)
);
create index carrier_seat on contributions.carrier (seat_id);
alter table contributions.carrier enable row level security;

create function contributions.my_owed_answers() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select c.owed_answer_id from contributions.carrier c where c.seat_id in (select circles.my_seats())
$$;

-- An owed answer is seen by the circle, by who carries it, and by whoever may still read at least one of the words
-- it answers. When the last of those is withdrawn, the answer closes with it.
create policy words_see on contributions.owed_answer_words for select to kampvuur_web
  using (contribution_id in (select c.id from contributions.contribution c));
create policy words_tie on contributions.owed_answer_words for insert to kampvuur_web
  with check (contribution_id in (select c.id from contributions.contribution c
    where c.circle_id in (select circles.my_kept_circles())));
grant select, insert on contributions.owed_answer_words to kampvuur_web;

create policy owed_see on contributions.owed_answer for select to kampvuur_web using (
  circle_id in (select circles.my_circles())
  or circle_id in (select circles.my_kept_circles())
  or id in (select contributions.my_owed_answers())
  or id in (select w.owed_answer_id from contributions.owed_answer_words w));
create policy owed_take on contributions.owed_answer for insert to kampvuur_web
  with check (circle_id in (select circles.my_kept_circles()));
create policy owed_answer on contributions.owed_answer for update to kampvuur_web
  using (id in (select contributions.my_owed_answers()) or circle_id in (select circles.my_kept_circles()))
  with check (id in (select contributions.my_owed_answers()) or circle_id in (select circles.my_kept_circles()));
grant select, insert, update (due_on, answer, answer_kind, answered_by, answered_at, version)
  on contributions.owed_answer to kampvuur_web;

create policy carrier_see on contributions.carrier for select to kampvuur_web
  using (owed_answer_id in (select o.id from contributions.owed_answer o));
create policy carrier_name on contributions.carrier for insert to kampvuur_web
  with check (owed_answer_id in (select o.id from contributions.owed_answer o
    where o.circle_id in (select circles.my_kept_circles())));
grant select, insert on contributions.carrier to kampvuur_web;

create policy owed_remind on contributions.owed_answer for all to kampvuur_worker using (true);
create policy carrier_remind on contributions.carrier for select to kampvuur_worker using (true);
grant select, update (reminded_at) on contributions.owed_answer to kampvuur_worker;
grant select on contributions.carrier to kampvuur_worker;

revoke all on function contributions.my_contributions(), contributions.waiting_in_my_hand(),
  contributions.my_owed_answers() from public;
grant execute on function contributions.my_contributions(), contributions.waiting_in_my_hand(),
  contributions.my_owed_answers() to kampvuur_web;
