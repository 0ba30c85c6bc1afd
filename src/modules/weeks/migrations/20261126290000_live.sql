-- A session of a released Week that one follows from anywhere: what is on stage, what is said, and what is asked. Whoever looks
-- needs no account; whoever asks neither. What was asked is the facilitators' until they put it on stage.
create table weeks.live_session (
  session_id uuid primary key references weeks.programme_session,
  week_id uuid not null references weeks.week,
  desk_id uuid not null unique default gen_random_uuid(), -- wakes the screens of the facilitators alone
  stage text not null default 'before' check (stage in ('before', 'now', 'pause', 'over')),
  now_words text not null default '', -- who or what is on stage
  slide text not null default '', -- what stands on the screen in the hall, in words
  stream_url text not null default '' check (stream_url = '' or stream_url like 'https://%'),
  stream_host text not null default '', -- who runs it
  slides_url text not null default '' check (slides_url = '' or slides_url like 'https://%'),
  asks boolean not null default true, -- questions may be sent
  version integer not null default 1
);
create index live_session_week on weeks.live_session (week_id);
alter table weeks.live_session enable row level security;

-- Who leads it beside the makers of the Week: somebody who sits in the circle that makes it.
create table weeks.live_facilitator (
  session_id uuid not null references weeks.live_session,
  seat_id uuid not null references circles.seat,
  primary key (session_id, seat_id)
);
create index live_facilitator_seat on weeks.live_facilitator (seat_id);
alter table weeks.live_facilitator enable row level security;

-- What is said, typed along line by line. To follow it now, and no report: forgotten with the questions.
create table weeks.live_caption (
  id uuid primary key,
  number bigint generated always as identity,
  session_id uuid not null references weeks.live_session,
  words text not null check (words <> '')
);
create index live_caption_session on weeks.live_caption (session_id, number desc);
alter table weeks.live_caption enable row level security;

create table weeks.live_question (
  id uuid primary key,
  session_id uuid not null references weeks.live_session,
  sealing_key_id uuid not null references platform.sealing_key,
  words bytea not null,
  code_hash bytea not null unique, -- behind it who asked reads what became of it
  asked_at timestamptz not null default now(),
  state text not null default 'waiting' check (state in ('waiting', 'stage', 'answered', 'later'))
);
create index live_question_session on weeks.live_question (session_id, asked_at);
create unique index live_question_stage on weeks.live_question (session_id) where state = 'stage';
alter table weeks.live_question enable row level security;

-- What the actor leads: what is on in the Weeks that they make, and where they were named.
create function weeks.my_live_sessions() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 20
as $$
begin
  return query select s.id from weeks.programme_session s where s.week_id in (select weeks.my_weeks())
  union
  select f.session_id from weeks.live_facilitator f join circles.seat s on s.id = f.seat_id
    where f.seat_id in (select circles.my_seats()) and s.circle_id in (select circles.my_circles());
end
$$;

-- What became of the question behind a code.
create function weeks.asked_question(hash bytea) returns table (session_id uuid, state text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select q.session_id, q.state from weeks.live_question q where q.code_hash = hash
$$;

-- Questions that wait are not for the open screens: thousands of them would be asked anew for what they do not show.
create function weeks.wake_live() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  desk uuid;
begin
  select l.desk_id into desk from weeks.live_session l where l.session_id = new.session_id;
  perform platform.wake(desk);
  if tg_table_name <> 'live_question' or tg_op = 'UPDATE' then perform platform.wake(new.session_id); end if;
  return null;
end
$$;
create trigger wake_live after insert or update on weeks.live_session for each row execute function weeks.wake_live();
create trigger wake_live after insert on weeks.live_caption for each row execute function weeks.wake_live();
create trigger wake_live after insert or update on weeks.live_question for each row execute function weeks.wake_live();

-- What was called off has no live page: the open screens go.
create function weeks.live_called_off() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.wake(new.id, true);
  return null;
end
$$;
create trigger live_called_off after update of dropped on weeks.programme_session
  for each row when (old.dropped is distinct from new.dropped) execute function weeks.live_called_off();

-- Thirty days after the last day of the Week nothing is kept of what was asked, nor of what was typed along.
create function weeks.forget_live() returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  past uuid[];
begin
  select array(select l.session_id from weeks.live_session l join weeks.week w on w.id = l.week_id
    where w.last_on < platform.day_of(now()) - 30) into past;
  perform platform.erase_keys(array(select q.sealing_key_id from weeks.live_question q where q.session_id = any (past)));
  delete from weeks.live_question q where q.session_id = any (past);
  delete from weeks.live_caption c where c.session_id = any (past);
end
$$;

revoke all on function weeks.my_live_sessions(), weeks.asked_question(bytea), weeks.wake_live(), weeks.live_called_off(),
  weeks.forget_live() from public;
grant execute on function weeks.my_live_sessions(), weeks.asked_question(bytea) to kampvuur_web;
grant execute on function weeks.forget_live() to kampvuur_worker;

create policy live_session_see on weeks.live_session for select to kampvuur_web using (true);
create policy live_session_make on weeks.live_session for insert to kampvuur_web with check (
  week_id in (select weeks.my_weeks())
  and exists (select from weeks.programme_session s where s.id = session_id and s.week_id = live_session.week_id));
create policy live_session_lead on weeks.live_session for update to kampvuur_web
  using (session_id in (select weeks.my_live_sessions())) with check (session_id in (select weeks.my_live_sessions()));
grant select, insert (session_id, week_id, stream_url, stream_host, slides_url, asks),
  update (stage, now_words, slide, stream_url, stream_host, slides_url, asks, version) on weeks.live_session to kampvuur_web;

create policy live_facilitator_see on weeks.live_facilitator for select to kampvuur_web
  using (session_id in (select weeks.my_live_sessions()));
create policy live_facilitator_name on weeks.live_facilitator for insert to kampvuur_web with check (
  exists (select from weeks.live_session l join weeks.week w on w.id = l.week_id join circles.seat s on s.circle_id = w.circle_id
    where l.session_id = live_facilitator.session_id and s.id = seat_id and w.id in (select weeks.my_weeks())));
create policy live_facilitator_end on weeks.live_facilitator for delete to kampvuur_web using (
  session_id in (select l.session_id from weeks.live_session l where l.week_id in (select weeks.my_weeks())));
grant select, insert, delete on weeks.live_facilitator to kampvuur_web;

create policy live_caption_see on weeks.live_caption for select to kampvuur_web using (true);
create policy live_caption_add on weeks.live_caption for insert to kampvuur_web
  with check (session_id in (select weeks.my_live_sessions()));
grant select, insert (id, session_id, words) on weeks.live_caption to kampvuur_web;

create policy live_question_see on weeks.live_question for select to kampvuur_web using (
  state = 'stage' or session_id in (select weeks.my_live_sessions()));
create policy live_question_ask on weeks.live_question for insert to kampvuur_web with check (
  state = 'waiting' and session_id in (select l.session_id from weeks.live_session l where l.asks and l.stage <> 'over'));
create policy live_question_lead on weeks.live_question for update to kampvuur_web
  using (session_id in (select weeks.my_live_sessions())) with check (session_id in (select weeks.my_live_sessions()));
grant select (id, session_id, sealing_key_id, words, asked_at, state),
  insert (id, session_id, sealing_key_id, words, code_hash), update (state) on weeks.live_question to kampvuur_web;
