-- Conversations: prepare, invite, hold, harvest, follow up. A dialogue takes place in a circle of its own (its fire).
create schema dialogues;
grant usage on schema dialogues to kampvuur_web, kampvuur_worker;

-- The movement's own set of questions to choose from.
create table dialogues.movement_question (
  movement_id uuid not null references circles.circle,
  position smallint not null,
  text jsonb not null, -- {nl, en}
  primary key (movement_id, position)
);
alter table dialogues.movement_question enable row level security;
create policy movement_question_read on dialogues.movement_question for select to kampvuur_web using (true);
grant select on dialogues.movement_question to kampvuur_web;

create table dialogues.dialogue (
  id uuid primary key,
  circle_id uuid not null unique references circles.circle,
  organisation_id uuid not null references circles.circle,
  format text not null,
  occasion text not null,
  place text not null default '',
  starts_at timestamptz not null,
  opening_question text not null,
  facilitator_name text not null default '',
  pass_on_to text not null default '', -- to whom what must be passed on goes
  confidant_name text not null default '',
  confidant_phone text not null default '',
  contact_phone text not null default '',
  announced boolean not null default false, -- a public page, only if switched on
  status text not null default 'draft' check (status in ('draft', 'inviting', 'harvesting', 'closed')),
  created_at timestamptz not null default now(),
  version integer not null default 1
);
create index dialogue_organisation on dialogues.dialogue (organisation_id, starts_at);
alter table dialogues.dialogue enable row level security;
create policy dialogue_see on dialogues.dialogue for select to kampvuur_web using (
  (announced and status <> 'draft')
  or circle_id in (select circles.my_kept_circles())
  or (status <> 'draft' and circle_id in (select circles.my_invited_circles()))
  or (status <> 'draft' and organisation_id in (select circles.my_circles())));
create policy dialogue_prepare on dialogues.dialogue for insert to kampvuur_web
  with check (circle_id in (select circles.my_kept_circles()));
create policy dialogue_change on dialogues.dialogue for update to kampvuur_web
  using (circle_id in (select circles.my_kept_circles()))
  with check (circle_id in (select circles.my_kept_circles()));
create policy dialogue_worker on dialogues.dialogue for select to kampvuur_worker using (true);
grant select, insert, update on dialogues.dialogue to kampvuur_web;
grant select on dialogues.dialogue to kampvuur_worker;

create table dialogues.dialogue_question (
  dialogue_id uuid not null references dialogues.dialogue,
  position smallint not null check (position between 1 and 6),
  text text not null,
  primary key (dialogue_id, position)
);
alter table dialogues.dialogue_question enable row level security;
create policy question_see on dialogues.dialogue_question for select to kampvuur_web
  using (dialogue_id in (select d.id from dialogues.dialogue d));
create policy question_keep on dialogues.dialogue_question for all to kampvuur_web
  using (dialogue_id in (select d.id from dialogues.dialogue d where d.circle_id in (select circles.my_kept_circles())))
  with check (dialogue_id in (select d.id from dialogues.dialogue d where d.circle_id in (select circles.my_kept_circles())));
grant select, insert, update, delete on dialogues.dialogue_question to kampvuur_web;

-- An invitation to one seat: the answer, and what somebody needs to be able to come. Seen by who prepares, and by
-- who was invited.
create table dialogues.invitation (
  seat_id uuid primary key references circles.seat,
  dialogue_id uuid not null references dialogues.dialogue,
  email bytea, -- sealed
  needs bytea, -- sealed, both with the seat's key
  answer text check (answer in ('yes', 'no', 'maybe')),
  answered_at timestamptz,
  mailed_at timestamptz,
  version integer not null default 1
);
create index invitation_dialogue on dialogues.invitation (dialogue_id);
alter table dialogues.invitation enable row level security;
create policy invitation_see on dialogues.invitation for select to kampvuur_web using (
  seat_id in (select circles.my_seats())
  or dialogue_id in (select d.id from dialogues.dialogue d where d.circle_id in (select circles.my_kept_circles())));
create policy invitation_send on dialogues.invitation for insert to kampvuur_web with check (
  dialogue_id in (select d.id from dialogues.dialogue d where d.circle_id in (select circles.my_kept_circles())));
create policy invitation_answer on dialogues.invitation for update to kampvuur_web using (
  seat_id in (select circles.my_seats())
  or dialogue_id in (select d.id from dialogues.dialogue d where d.circle_id in (select circles.my_kept_circles())));
create policy invitation_mail on dialogues.invitation for all to kampvuur_worker using (true);
grant select, insert, update (answer, answered_at, needs, email, version) on dialogues.invitation to kampvuur_web;
grant select, update (mailed_at) on dialogues.invitation to kampvuur_worker;

-- The code on the wall: opens a chair at the table for one evening.
create table dialogues.room_code (
  dialogue_id uuid primary key references dialogues.dialogue,
  code bytea not null, -- sealed, so that the facilitator can show it again
  sealing_key_id uuid not null references platform.sealing_key,
  hash bytea not null unique,
  ends_at timestamptz not null
);
alter table dialogues.room_code enable row level security;
create policy room_code_keep on dialogues.room_code for all to kampvuur_web
  using (dialogue_id in (select d.id from dialogues.dialogue d where d.circle_id in (select circles.my_kept_circles())))
  with check (dialogue_id in (select d.id from dialogues.dialogue d where d.circle_id in (select circles.my_kept_circles())));
grant select, insert, update, delete on dialogues.room_code to kampvuur_web;

create function dialogues.dialogue_behind_room_code(code_hash bytea) returns uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select r.dialogue_id from dialogues.room_code r join dialogues.dialogue d on d.id = r.dialogue_id
  where r.hash = code_hash and r.ends_at > now() and d.status = 'harvesting'
$$;

-- Somebody sits down with the room code: in the seat this device was invited to (when nothing was said from it
-- elsewhere), else in a new one. Returns the seat, or null when the code opens nothing.
create function dialogues.enter_room(code_hash bytea, new_seat uuid, new_key uuid, new_name text, session_hash bytea,
  device_name text, until timestamptz) returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  the_dialogue uuid := dialogues.dialogue_behind_room_code(code_hash);
  fire uuid;
  chosen uuid;
begin
  if the_dialogue is null then return null; end if;
  select d.circle_id into fire from dialogues.dialogue d where d.id = the_dialogue;
  select s.id into chosen from circles.seat s
    where s.circle_id = fire and s.ended_at is null
      and (s.person_id = platform.current_person() or s.id = platform.current_seat())
      and (s.person_id is not null or platform.current_scope() in ('room', 'card')
        or not exists (select 1 from contributions.speaker x where x.speaker_seat_id = s.id))
    order by s.created_at limit 1;
  if chosen is null then
    chosen := new_seat;
    insert into circles.seat (id, circle_id, name, role, taken_at, sealing_key_id)
      values (new_seat, fire, new_name, 'guest', now(), new_key);
  else
    update circles.seat s set taken_at = coalesce(s.taken_at, now()) where s.id = chosen;
  end if;
  insert into platform.session (token_hash, seat_id, scope, method, device, ends_at)
    values (session_hash, chosen, 'room', 'room code', device_name, until);
  return chosen;
end
$$;
revoke all on function dialogues.dialogue_behind_room_code(bytea),
  dialogues.enter_room(bytea, uuid, uuid, text, bytea, text, timestamptz) from public;
grant execute on function dialogues.dialogue_behind_room_code(bytea),
  dialogues.enter_room(bytea, uuid, uuid, text, bytea, text, timestamptz) to kampvuur_web;

-- Sentences laid together, named in the circle's own words. A cluster goes no further than the words in it.
create table dialogues.cluster (
  id uuid primary key,
  dialogue_id uuid not null references dialogues.dialogue,
  circle_id uuid not null references circles.circle,
  name text not null,
  is_question boolean not null default false,
  owed_answer_id uuid references contributions.owed_answer, -- null: stays in the circle
  version integer not null default 1,
  created_at timestamptz not null default now()
);
create index cluster_dialogue on dialogues.cluster (dialogue_id);
create index cluster_owed_answer on dialogues.cluster (owed_answer_id);
alter table dialogues.cluster enable row level security;

create table dialogues.cluster_contribution (
  contribution_id uuid primary key references contributions.contribution,
  cluster_id uuid not null references dialogues.cluster
);
create index cluster_contribution_cluster on dialogues.cluster_contribution (cluster_id);
alter table dialogues.cluster_contribution enable row level security;

create policy cluster_words_see on dialogues.cluster_contribution for select to kampvuur_web
  using (contribution_id in (select c.id from contributions.contribution c));
create policy cluster_words_lay on dialogues.cluster_contribution for all to kampvuur_web
  using (contribution_id in (select c.id from contributions.contribution c where c.circle_id in (select circles.my_kept_circles())))
  with check (contribution_id in (select c.id from contributions.contribution c where c.circle_id in (select circles.my_kept_circles())));
grant select, insert, update, delete on dialogues.cluster_contribution to kampvuur_web;

create policy cluster_see on dialogues.cluster for select to kampvuur_web using (
  circle_id in (select circles.my_circles())
  or circle_id in (select circles.my_kept_circles())
  or (owed_answer_id is not null and id in (select x.cluster_id from dialogues.cluster_contribution x)));
create policy cluster_keep on dialogues.cluster for all to kampvuur_web
  using (circle_id in (select circles.my_kept_circles()))
  with check (circle_id in (select circles.my_kept_circles()));
grant select, insert, update, delete on dialogues.cluster to kampvuur_web;
