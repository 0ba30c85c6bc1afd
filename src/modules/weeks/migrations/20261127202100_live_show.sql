-- What a house shows on a stage: a film or sound of its own, and slides as pictures. Who leads the stage lays it ready; everybody who
-- follows sees it while it is on stage, and neither before nor after.
create table weeks.live_show (
  id uuid primary key,
  session_id uuid not null references weeks.live_session,
  kind text not null check (kind in ('film', 'slide')),
  position integer not null default 1, -- slides follow each other
  words text not null default '', -- what a film is called; what there is to see on a slide, for who does not see it
  content_type text not null,
  bytes integer not null check (bytes > 0),
  seconds integer, -- where it is known
  width integer,
  height integer,
  sealing_key_id uuid not null unique references platform.sealing_key,
  captions bytea, -- of a film, sealed as it is
  on_stage boolean not null default false,
  version integer not null default 1,
  check (kind <> 'film' or words <> ''),
  check ((kind = 'slide') = (width is not null and height is not null))
);
create index live_show_session on weeks.live_show (session_id, position);
create unique index live_show_on_stage on weeks.live_show (session_id, kind) where on_stage;
alter table weeks.live_show enable row level security;

-- In parts that are sealed apart: who looks at a minute of it does not have the whole of it read.
create table weeks.live_show_piece (
  show_id uuid not null references weeks.live_show on delete cascade,
  number integer not null check (number >= 0),
  file_id uuid unique,
  body bytea, -- sealed, in its row: of the example, which is laid out where there is no store
  primary key (show_id, number),
  check ((file_id is null) <> (body is null))
);
alter table weeks.live_show_piece enable row level security;

create function weeks.file_of_live_show() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op = 'INSERT' then perform platform.use_file(new.file_id); else perform platform.let_go_of_file(old.file_id); end if;
  return null;
end
$$;
create trigger file_of_live_show after insert on weeks.live_show_piece
  for each row when (new.file_id is not null) execute function weeks.file_of_live_show();
create trigger file_of_live_show_gone after delete on weeks.live_show_piece
  for each row when (old.file_id is not null) execute function weeks.file_of_live_show();

-- With its key it is gone, here and where an older copy comes back.
create function weeks.forget_live_show() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from weeks.live_show s where s.sealing_key_id = new.id;
  return null;
end
$$;
create trigger forget_live_show after update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function weeks.forget_live_show();

-- What is laid ready is not for the open screens: only what is on stage wakes them.
create function weeks.wake_live_show() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.wake(old.session_id);
  return null;
end
$$;
create trigger wake_live_show after update on weeks.live_show
  for each row when (old.on_stage or new.on_stage) execute function weeks.wake_live_show();
create trigger wake_live_show_gone after delete on weeks.live_show
  for each row when (old.on_stage) execute function weeks.wake_live_show();

-- Who leads the stage takes it away.
create function weeks.remove_live_show(show uuid) returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  key uuid;
begin
  select s.sealing_key_id into key from weeks.live_show s
    where s.id = show and s.session_id in (select weeks.my_live_sessions());
  if key is null then return null; end if;
  perform platform.erase_keys(array[key]);
  return show;
end
$$;

-- Thirty days after the last day of the Week nothing is kept of what was asked, typed along or shown.
create or replace function weeks.forget_live() returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  past uuid[];
begin
  select array(select l.session_id from weeks.live_session l join weeks.week w on w.id = l.week_id
    where w.last_on < platform.day_of(now()) - 30) into past;
  perform platform.erase_keys(array(
    select q.sealing_key_id from weeks.live_question q where q.session_id = any (past)
    union all select s.sealing_key_id from weeks.live_show s where s.session_id = any (past)));
  delete from weeks.live_question q where q.session_id = any (past);
  delete from weeks.live_caption c where c.session_id = any (past);
end
$$;

revoke all on function weeks.file_of_live_show(), weeks.forget_live_show(), weeks.wake_live_show(),
  weeks.remove_live_show(uuid) from public;
grant execute on function weeks.remove_live_show(uuid) to kampvuur_web;

create policy live_show_see on weeks.live_show for select to kampvuur_web using (
  session_id in (select weeks.my_live_sessions())
  or (on_stage and exists (select from weeks.live_session l join weeks.programme_session p on p.id = l.session_id
    where l.session_id = live_show.session_id and l.stage in ('now', 'pause') and not p.dropped)));
create policy live_show_add on weeks.live_show for insert to kampvuur_web
  with check (session_id in (select weeks.my_live_sessions()));
create policy live_show_change on weeks.live_show for update to kampvuur_web
  using (session_id in (select weeks.my_live_sessions())) with check (session_id in (select weeks.my_live_sessions()));
grant select,
  insert (id, session_id, kind, position, words, content_type, bytes, seconds, width, height, sealing_key_id, captions),
  update (position, words, captions, on_stage, version) on weeks.live_show to kampvuur_web;

create policy live_show_piece_see on weeks.live_show_piece for select to kampvuur_web using (
  exists (select from weeks.live_show s where s.id = show_id));
create policy live_show_piece_add on weeks.live_show_piece for insert to kampvuur_web with check (
  exists (select from weeks.live_show s where s.id = show_id and s.session_id in (select weeks.my_live_sessions())));
grant select, insert (show_id, number, file_id) on weeks.live_show_piece to kampvuur_web;
