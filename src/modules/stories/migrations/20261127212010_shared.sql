-- Something that somebody shared in two minutes and that waits for a person of the movement who looks along. Sealed with a key of
-- its own; opened by who shared it, with their code or their account, and by who looks after the movement.
create table stories.shared (
  id uuid primary key,
  movement_id uuid not null references circles.circle,
  person_id uuid references people.person on delete cascade, -- who shared it with an account
  sealing_key_id uuid not null unique references platform.sealing_key,
  content bytea not null, -- sealed: {words, name}
  audience text not null check (audience in ('nearby', 'movement', 'everyone')), -- as far as it may go
  language text not null check (language in ('nl', 'en')),
  long_hash bytea not null unique,
  short_hash bytea not null unique,
  step text not null default 'waits' check (step in ('waits', 'proposed', 'published', 'closed')),
  proposal bytea, -- sealed: {title, words, alt}, as it would be read
  answer bytea, -- sealed: what is said to who shared it
  yes_how text check (yes_how in ('account', 'paper', 'telephone', 'spoken')),
  yes_at timestamptz,
  story_id uuid unique references stories.story on delete set null, -- what it became
  shared_on date not null,
  version integer not null default 1,
  check (step <> 'proposed' or proposal is not null)
);
create index shared_movement on stories.shared (movement_id, shared_on);
create index shared_person on stories.shared (person_id);
create index shared_day on stories.shared (shared_on);
alter table stories.shared enable row level security;

-- A photo or a spoken minute that was shared with it.
create table stories.shared_media (
  shared_id uuid not null references stories.shared on delete cascade,
  kind text not null check (kind in ('photo', 'sound')),
  content_type text not null,
  seconds integer,
  width integer,
  height integer,
  file_id uuid unique,
  body bytea, -- sealed, in the example network
  primary key (shared_id, kind),
  check (num_nonnulls(file_id, body) = 1)
);
alter table stories.shared_media enable row level security;

-- What lies behind the code that was shown in this transaction, and what the actor shared with their account.
create function stories.own_shared() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 3
as $$
declare
  shown bytea := sha256(convert_to(nullif(current_setting('kampvuur.shared', true), ''), 'UTF8'));
begin
  return query select s.id from stories.shared s where s.long_hash = shown or s.short_hash = shown
    union select s.id from stories.shared s where s.person_id = platform.current_person();
end
$$;
-- The stories that those became.
create function stories.own_shared_stories() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 3
as $$
begin
  return query select s.story_id from stories.shared s
    where s.story_id is not null and s.id in (select stories.own_shared());
end
$$;
revoke all on function stories.own_shared(), stories.own_shared_stories() from public;
grant execute on function stories.own_shared(), stories.own_shared_stories() to kampvuur_web;

create policy shared_own on stories.shared for select to kampvuur_web using (id in (select stories.own_shared()));
create policy shared_desk on stories.shared for select to kampvuur_web
  using (movement_id in (select circles.my_open_kept_circles()));
create policy shared_letter on stories.shared for select to kampvuur_worker using (true);
create policy shared_share on stories.shared for insert to kampvuur_web with check (
  step = 'waits' and story_id is null
  and person_id is not distinct from (select platform.current_person())
  and exists (select 1 from circles.circle c where c.id = shared.movement_id and c.kind = 'movement'));
create policy shared_change on stories.shared for update to kampvuur_web
  using (step <> 'published' and id in (select stories.own_shared()))
  with check (step = 'waits' and id in (select stories.own_shared()));
create policy shared_look on stories.shared for update to kampvuur_web
  using (step <> 'published' and movement_id in (select circles.my_open_kept_circles()))
  with check (step in ('proposed', 'closed') and movement_id in (select circles.my_open_kept_circles()));
create policy shared_take_back on stories.shared for delete to kampvuur_web using (id in (select stories.own_shared()));
grant select, insert (id, movement_id, person_id, sealing_key_id, content, audience, language, long_hash, short_hash, shared_on),
  update (content, audience, step, proposal, answer, version), delete on stories.shared to kampvuur_web;
grant select (id, movement_id) on stories.shared to kampvuur_worker;

create policy shared_media_see on stories.shared_media for select to kampvuur_web using (
  exists (select 1 from stories.shared s where s.id = shared_media.shared_id));
create policy shared_media_add on stories.shared_media for insert to kampvuur_web
  with check (shared_id in (select stories.own_shared()));
grant select, insert (shared_id, kind, content_type, seconds, width, height, file_id) on stories.shared_media to kampvuur_web;

-- Nobody but who shared it changes what they said; who looks along changes nothing of it.
create function stories.shared_stays() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if (new.content, new.audience) is distinct from (old.content, old.audience)
    and old.id not in (select stories.own_shared())
  then
    raise exception 'Only who shared it changes it' using errcode = '42501';
  end if;
  return new;
end
$$;
create trigger shared_stays before update on stories.shared for each row execute function stories.shared_stays();

-- It becomes a story with the yes of who shared it: their own, or theirs said elsewhere and written down by who looks along.
-- @return whether it did.
create function stories.begin_shared(which uuid, of_version integer, how text, fresh uuid, writer uuid, called text, key uuid,
  content bytea) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  it stories.shared;
begin
  select s.* into it from stories.shared s where s.id = which and s.version = of_version and s.step = 'proposed'
    and s.audience <> 'nearby' for update;
  if it.id is null then return false; end if;
  if how = 'account' then
    if it.id not in (select stories.own_shared()) then return false; end if;
  elsif it.person_id is not null or it.movement_id not in (select circles.my_open_kept_circles()) then
    return false;
  end if;
  insert into stories.story (id, movement_id, kind, language, audience, sealing_key_id)
    values (fresh, it.movement_id, 'moment', it.language, it.audience, key);
  insert into stories.writer (id, story_id, person_id, name) values (writer, fresh, it.person_id, called);
  insert into stories.version (story_id, number, writer_id, content) values (fresh, 1, writer, content);
  update stories.shared s set step = 'published', story_id = fresh, yes_how = how, yes_at = now(), version = s.version + 1
    where s.id = which;
  return true;
end
$$;
revoke all on function stories.shared_stays(), stories.begin_shared(uuid, integer, text, uuid, uuid, text, uuid, bytea)
  from public;
grant execute on function stories.begin_shared(uuid, integer, text, uuid, uuid, text, uuid, bytea) to kampvuur_web;

-- With their code somebody has of their story what a writer has: it is read as they said yes to, and taken back.
create policy story_of_shared on stories.story for select to kampvuur_web
  using (id in (select stories.own_shared_stories()));
create policy story_take_back_shared on stories.story for delete to kampvuur_web
  using (id in (select stories.own_shared_stories()));
create policy writer_of_shared on stories.writer for select to kampvuur_web
  using (story_id in (select stories.own_shared_stories()));
create policy version_of_shared on stories.version for select to kampvuur_web
  using (story_id in (select stories.own_shared_stories()));
create policy picture_of_shared on stories.picture for select to kampvuur_web
  using (story_id in (select stories.own_shared_stories()));
create policy picture_add_shared on stories.picture for insert to kampvuur_web
  with check (story_id in (select stories.own_shared_stories()));
create policy picture_file_add_shared on stories.picture_file for insert to kampvuur_web with check (
  exists (select 1 from stories.picture p where p.id = picture_file.picture_id
    and p.story_id in (select stories.own_shared_stories())));

-- What somebody without an account shared is read as they said yes to, and in no other words.
create function stories.as_agreed() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select 1 from stories.shared s where s.story_id = new.story_id and s.person_id is null
      and s.yes_at <> transaction_timestamp() and s.id not in (select stories.own_shared()))
    and (tg_op = 'INSERT' or (new.title, new.in_short, new.body, new.audience)
      is distinct from (old.title, old.in_short, old.body, old.audience))
    and pg_catalog.pg_has_role(session_user, 'kampvuur_web', 'member')
  then
    raise exception 'Who shared this said yes to other words' using errcode = '42501';
  end if;
  return new;
end
$$;
create trigger as_agreed before insert or update on stories.published for each row execute function stories.as_agreed();

create function stories.file_of_shared() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op = 'INSERT' then
    if new.file_id is not null then perform platform.use_file(new.file_id); end if;
  elsif old.file_id is not null then
    perform platform.let_go_of_file(old.file_id);
  end if;
  return null;
end
$$;
-- Taken back or forgotten: its key is gone, here and in the backups; what it became goes with who takes it back.
create function stories.shared_gone() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array[old.sealing_key_id]);
  return null;
end
$$;
create function stories.forget_shared_key() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from stories.shared s where s.sealing_key_id = new.id or s.person_id = new.id;
  return null;
end
$$;
-- A year after it was shared nothing is kept of what nobody took up, and of what was said no to. What is read stays takeable back.
create function stories.forget_shared() returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from stories.shared s where s.shared_on < platform.day_of(now()) - 365 and s.step <> 'published';
  delete from stories.shared s where s.step = 'published' and s.story_id is null;
end
$$;
revoke all on function stories.as_agreed(), stories.file_of_shared(), stories.shared_gone(), stories.forget_shared_key(),
  stories.forget_shared() from public;
grant execute on function stories.forget_shared() to kampvuur_worker;
create trigger file_of_shared after insert or delete on stories.shared_media
  for each row execute function stories.file_of_shared();
create trigger shared_gone after delete on stories.shared for each row execute function stories.shared_gone();
create trigger forget_shared_key after insert or update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function stories.forget_shared_key();
