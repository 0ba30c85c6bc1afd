-- What is kept of a session of a Week: a recording of it, or the slides that somebody showed. It is everybody's once everybody
-- who was asked said yes, until the earliest day that one of them named. Before, its makers see it, and who is asked with their
-- account. Whoever takes their yes back takes the whole of it away.
create table weeks.keepsake (
  id uuid primary key,
  week_id uuid not null references weeks.week,
  session_id uuid not null references weeks.programme_session,
  kind text not null check (kind in ('recording', 'presentation')),
  speaker_id uuid references weeks.draft_speaker, -- whose slides they are
  title text not null check (title <> ''),
  url text not null default '' check (url = '' or url like 'https://%'),
  url_host text not null default '', -- whose website that is
  content_type text not null default '', -- of a file of ours
  bytes integer not null default 0,
  seconds integer, -- where it is known
  sealing_key_id uuid not null unique references platform.sealing_key,
  words bytea, -- captions, chapters and what was said, sealed like the file
  everyone boolean not null default false, -- everybody who was asked said yes; kept by weigh_keepsake
  ends_on date not null default 'infinity', -- the last day on which all of them allow it; kept by weigh_keepsake
  version integer not null default 1,
  check ((url = '') <> (content_type = '')),
  check ((kind = 'presentation') = (speaker_id is not null))
);
create index keepsake_week on weeks.keepsake (week_id);
create index keepsake_session on weeks.keepsake (session_id);
create index keepsake_speaker on weeks.keepsake (speaker_id) where speaker_id is not null;
alter table weeks.keepsake enable row level security;

-- Its file, in parts that are sealed apart: who looks at a minute of it does not have the whole of it read.
create table weeks.keepsake_piece (
  keepsake_id uuid not null references weeks.keepsake on delete cascade,
  number integer not null check (number >= 0),
  file_id uuid unique,
  body bytea, -- sealed, in its row: of the example, which is laid out where there is no store
  primary key (keepsake_id, number),
  check ((file_id is null) <> (body is null))
);
alter table weeks.keepsake_piece enable row level security;

-- Who is heard, or whose slides they are, and how they said yes to its being kept. Who is asked stays on the draft as long as it is
-- there: nobody becomes unasked by being taken off.
create table weeks.keepsake_yes (
  keepsake_id uuid not null references weeks.keepsake on delete cascade,
  speaker_id uuid not null references weeks.draft_speaker,
  yes_on date,
  yes_how text not null default '' check (yes_how in ('', 'account', 'paper', 'telephone', 'spoken')),
  until date, -- the last day on which it may be kept; null: they named none
  version integer not null default 1,
  primary key (keepsake_id, speaker_id),
  check ((yes_on is null) = (yes_how = '')),
  check (until is null or yes_on is not null)
);
create index keepsake_yes_speaker on weeks.keepsake_yes (speaker_id);
alter table weeks.keepsake_yes enable row level security;

create function weeks.file_of_keepsake() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op = 'INSERT' then perform platform.use_file(new.file_id); else perform platform.let_go_of_file(old.file_id); end if;
  return null;
end
$$;
create trigger file_of_keepsake after insert on weeks.keepsake_piece
  for each row when (new.file_id is not null) execute function weeks.file_of_keepsake();
create trigger file_of_keepsake_gone after delete on weeks.keepsake_piece
  for each row when (old.file_id is not null) execute function weeks.file_of_keepsake();

-- With its key it is gone, here and where an older copy comes back.
create function weeks.forget_keepsake() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from weeks.keepsake k where k.sealing_key_id = new.id;
  return null;
end
$$;
create trigger forget_keepsake after update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function weeks.forget_keepsake();

-- Of two who answer at once the second sees what the first said.
create function weeks.weigh_keepsake() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform from weeks.keepsake k where k.id = new.keepsake_id for update;
  update weeks.keepsake k set
      everyone = not exists (select from weeks.keepsake_yes y where y.keepsake_id = k.id and y.yes_on is null),
      ends_on = coalesce((select min(y.until) from weeks.keepsake_yes y where y.keepsake_id = k.id), 'infinity')
    where k.id = new.keepsake_id;
  return null;
end
$$;
create trigger weigh_keepsake after insert or update on weeks.keepsake_yes
  for each row execute function weeks.weigh_keepsake();

-- Who showed slides is asked about them; everybody who speaks at a session about its recording, also who is put there afterwards.
create function weeks.ask_recorded() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_table_name = 'keepsake' then
    insert into weeks.keepsake_yes (keepsake_id, speaker_id)
      select new.id, s.id from weeks.draft_speaker s
      where s.session_id = new.session_id and (new.speaker_id is null or s.id = new.speaker_id);
  else
    insert into weeks.keepsake_yes (keepsake_id, speaker_id)
      select k.id, new.id from weeks.keepsake k where k.session_id = new.session_id and k.kind = 'recording';
  end if;
  return null;
end
$$;
create trigger ask_recorded after insert on weeks.keepsake for each row execute function weeks.ask_recorded();
create trigger ask_recorded after insert on weeks.draft_speaker for each row execute function weeks.ask_recorded();

-- Who erases everything is on no recording any more, before they are off every programme, which comes later in the alphabet.
create function weeks.erase_recorded() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array(select k.sealing_key_id from weeks.keepsake k
    join weeks.keepsake_yes y on y.keepsake_id = k.id join weeks.draft_speaker s on s.id = y.speaker_id
    where s.person_id = new.id));
  return null;
end
$$;
create trigger erase_recorded after insert or update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function weeks.erase_recorded();

-- What the actor sees before everybody does: what they make, and what they are asked about.
create function weeks.my_keepsakes() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query select k.id from weeks.keepsake k where k.week_id in (select weeks.my_weeks())
  union
  select y.keepsake_id from weeks.keepsake_yes y join weeks.draft_speaker s on s.id = y.speaker_id
    where s.person_id = (select platform.current_person());
end
$$;

-- Where the actor is asked, and what they said.
create function weeks.my_kept() returns table (
  id uuid, speaker_id uuid, kind text, title text, session_title text, week text, week_title text, yes_on date, until date)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query select k.id, y.speaker_id, k.kind, k.title, p.title, w.slug, w.title, y.yes_on, y.until
    from weeks.keepsake_yes y join weeks.draft_speaker s on s.id = y.speaker_id
    join weeks.keepsake k on k.id = y.keepsake_id join weeks.programme_session p on p.id = k.session_id
    join weeks.week w on w.id = k.week_id
    where s.person_id = (select platform.current_person()) and k.ends_on >= (now() at time zone 'Europe/Amsterdam')::date
    order by p.starts_at, k.id;
end
$$;

-- The actor's own yes, or their no: with a no it is gone for everybody.
create function weeks.say_kept(keepsake uuid, speaker uuid, says boolean, last_day date, today date) returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  key uuid;
begin
  select k.sealing_key_id into key from weeks.keepsake k join weeks.keepsake_yes y on y.keepsake_id = k.id
    join weeks.draft_speaker s on s.id = y.speaker_id
    where k.id = keepsake and y.speaker_id = speaker and s.person_id = (select platform.current_person());
  if key is null then return null; end if;
  if says then
    update weeks.keepsake_yes y set yes_on = today, yes_how = 'account', until = last_day, version = y.version + 1
      where y.keepsake_id = keepsake and y.speaker_id = speaker;
  else
    perform platform.erase_keys(array[key]);
  end if;
  return keepsake;
end
$$;

-- Its makers take it away.
create function weeks.remove_keepsake(keepsake uuid) returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  key uuid;
begin
  select k.sealing_key_id into key from weeks.keepsake k
    where k.id = keepsake and k.week_id in (select weeks.my_weeks());
  if key is null then return null; end if;
  perform platform.erase_keys(array[key]);
  return keepsake;
end
$$;

-- The day that somebody named is over. Nobody sees it any more by then; now it is gone.
create function weeks.forget_keepsakes() returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array(select k.sealing_key_id from weeks.keepsake k
    where k.ends_on < (now() at time zone 'Europe/Amsterdam')::date));
end
$$;

revoke all on function weeks.file_of_keepsake(), weeks.forget_keepsake(), weeks.weigh_keepsake(), weeks.ask_recorded(),
  weeks.erase_recorded(), weeks.my_keepsakes(), weeks.my_kept(), weeks.say_kept(uuid, uuid, boolean, date, date),
  weeks.remove_keepsake(uuid), weeks.forget_keepsakes() from public;
grant execute on function weeks.my_keepsakes(), weeks.my_kept(), weeks.say_kept(uuid, uuid, boolean, date, date),
  weeks.remove_keepsake(uuid) to kampvuur_web;
grant execute on function weeks.forget_keepsakes() to kampvuur_worker;

create policy keepsake_see on weeks.keepsake for select to kampvuur_web using (
  ends_on >= (now() at time zone 'Europe/Amsterdam')::date and (everyone or id in (select weeks.my_keepsakes())));
create policy keepsake_add on weeks.keepsake for insert to kampvuur_web with check (
  week_id in (select weeks.my_weeks())
  and exists (select from weeks.programme_session s
    where s.id = session_id and s.week_id = keepsake.week_id and not s.dropped)
  and (speaker_id is null or exists (
    select from weeks.draft_speaker d where d.id = speaker_id and d.session_id = keepsake.session_id)));
create policy keepsake_write on weeks.keepsake for update to kampvuur_web
  using (week_id in (select weeks.my_weeks())) with check (week_id in (select weeks.my_weeks()));
grant select,
  insert (id, week_id, session_id, kind, speaker_id, title, url, url_host, content_type, bytes, seconds, sealing_key_id),
  update (title, words, version) on weeks.keepsake to kampvuur_web;

create policy keepsake_piece_see on weeks.keepsake_piece for select to kampvuur_web using (
  exists (select from weeks.keepsake k where k.id = keepsake_id));
create policy keepsake_piece_add on weeks.keepsake_piece for insert to kampvuur_web with check (
  exists (select from weeks.keepsake k where k.id = keepsake_id and k.week_id in (select weeks.my_weeks())));
grant select, insert (keepsake_id, number, file_id) on weeks.keepsake_piece to kampvuur_web;

-- A yes with an account is said by that person alone: its makers write down the others, and leave that one as it is.
create policy keepsake_yes_see on weeks.keepsake_yes for select to kampvuur_web using (
  exists (select from weeks.keepsake k where k.id = keepsake_id and k.week_id in (select weeks.my_weeks())));
create policy keepsake_yes_write on weeks.keepsake_yes for update to kampvuur_web
  using (yes_how <> 'account' and exists (
    select from weeks.keepsake k where k.id = keepsake_id and k.week_id in (select weeks.my_weeks())))
  with check (yes_how <> 'account');
grant select, update (yes_on, yes_how, until, version) on weeks.keepsake_yes to kampvuur_web;
