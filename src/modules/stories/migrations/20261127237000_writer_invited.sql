-- Somebody who does not introduce themselves here is asked to write along: by a letter to an address, or by a link that whoever
-- asks hands on. Who holds the code reads the title and who asks, and nothing of the text before their yes. It works once and ends
-- by itself after two weeks.
create table stories.invited_writer (
  id uuid primary key,
  story_id uuid not null references stories.story on delete cascade,
  asked_by uuid not null references stories.writer on delete cascade,
  title bytea not null, -- sealed with the story's key: as it was when they were asked
  name bytea not null, -- the same: what who asks calls them
  code_hash bytea not null unique,
  by_letter boolean not null,
  email bytea, -- sealed with a key of its own, for the post alone; gone with a no
  email_key_id uuid references platform.sealing_key,
  says text check (says in ('yes', 'no')), -- of a letter: a yes waits for its account, nobody reads a no
  byline bytea, -- of that yes, sealed with the story's key
  until_on date not null,
  check ((email is null) = (email_key_id is null)),
  check (by_letter or (email is null and says is null)),
  check ((says is not distinct from 'yes') = (byline is not null))
);
create index invited_writer_story on stories.invited_writer (story_id);
create index invited_writer_by on stories.invited_writer (asked_by);
create unique index invited_writer_key on stories.invited_writer (email_key_id) where email_key_id is not null;
alter table stories.invited_writer enable row level security;
-- Its writers see that somebody is asked, until when, and never the address or an answer.
create function stories.my_invited_writers() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query select i.id from stories.invited_writer i
    where i.until_on >= platform.day_of(now()) and i.story_id in (select stories.my_stories());
end
$$;
create policy invited_writer_see on stories.invited_writer for select to kampvuur_web using (
  id in (select stories.my_invited_writers()));
grant select (id, story_id, name, by_letter, until_on) on stories.invited_writer to kampvuur_web;

-- @return whether they are asked now; no more than twenty at once wait for one story.
create function stories.invite_writer(fresh uuid, of_story uuid, title bytea, name bytea, code bytea, email bytea, email_key uuid)
returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  mine uuid := (select w.id from stories.writer w where w.story_id = of_story and w.person_id = platform.current_person());
begin
  if mine is null then return false; end if;
  perform from stories.story s where s.id = of_story for update;
  if exists (select from stories.invited_writer i where i.story_id = of_story offset 19) then return false; end if;
  insert into stories.invited_writer (id, story_id, asked_by, title, name, code_hash, by_letter, email, email_key_id, until_on)
    values (fresh, of_story, mine, invite_writer.title, invite_writer.name, code, invite_writer.email is not null,
      invite_writer.email, case when invite_writer.email is not null then email_key end, platform.day_of(now()) + 14);
  return true;
end
$$;

create function stories.take_back_invited(which uuid) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from stories.invited_writer i where i.id = which and i.id in (select stories.my_invited_writers());
  return found;
end
$$;

-- What the code opens that was shown in this transaction: the title and who asks, and no word of the text.
create function stories.writer_invitation() returns table (id uuid, kind text, language text, title bytea, key_id uuid,
  by_name text, by_letter boolean, writes boolean)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
declare
  shown bytea := sha256(convert_to(nullif(current_setting('kampvuur.writer_code', true), ''), 'UTF8'));
begin
  return query select i.id, s.kind, s.language, i.title, s.sealing_key_id, p.name, i.by_letter,
      exists (select from stories.writer mine where mine.story_id = s.id and mine.person_id = platform.current_person())
    from stories.invited_writer i
    join stories.story s on s.id = i.story_id
    join stories.writer w on w.id = i.asked_by
    join people.person p on p.id = w.person_id
    where i.code_hash = shown and i.says is null and i.until_on >= platform.day_of(now());
end
$$;

-- As whom somebody writes along from now on; what else asked them is answered with it.
create function stories.let_write(of_story uuid, who uuid, writer uuid, called text) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform from stories.story s where s.id = of_story for update;
  if exists (select from stories.writer w where w.story_id = of_story and w.person_id = who) then return; end if;
  insert into stories.writer (id, story_id, person_id, name, place)
    select writer, of_story, who, called, max(w.place) + 1 from stories.writer w where w.story_id = of_story;
  update stories.asked_writer a set writer_id = writer, asked_by = null, declined = false
    where a.story_id = of_story and a.person_id = who and a.writer_id is null;
end
$$;

-- Who holds the code says yes or no. With an account they write along at once; who came by a letter and has none here, once the
-- house made one at the address it was sent to. A no is of a letter alone: a link that nobody uses ends.
-- @return the story they write along; null after a no, or while the account is made.
create function stories.answer_invitation(yes boolean, writer uuid, called text, sealed_byline bytea) returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  which uuid := (select o.id from stories.writer_invitation() o where not o.writes);
  me uuid := platform.current_person();
  i stories.invited_writer;
begin
  select * into i from stories.invited_writer o where o.id = which and o.says is null for update;
  if i.id is null or (not i.by_letter and (me is null or not yes)) then
    raise insufficient_privilege using message = 'not asked';
  end if;
  if not yes then
    perform platform.erase_keys(array[i.email_key_id]);
    update stories.invited_writer o set says = 'no', email = null, email_key_id = null where o.id = i.id;
    return null;
  end if;
  if me is null then
    update stories.invited_writer o set says = 'yes', byline = sealed_byline where o.id = i.id;
    return null;
  end if;
  delete from stories.invited_writer o where o.id = i.id;
  perform stories.let_write(i.story_id, me, writer, called);
  return i.story_id;
end
$$;

-- For the post: where a letter goes that nobody answered yet, or where somebody said yes to one.
create function stories.invited_to_tell(which uuid, answer text)
returns table (email bytea, email_key uuid, byline bytea, key_id uuid)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
begin
  return query select i.email, i.email_key_id, i.byline, s.sealing_key_id
    from stories.invited_writer i join stories.story s on s.id = i.story_id
    where i.id = which and i.email is not null and i.says is not distinct from answer
      and i.until_on >= platform.day_of(now());
end
$$;
-- Whoever said yes to a letter writes along with the account at that address, which is made where there is none.
-- @return who that is, and what they write along.
create function stories.welcome_writer(which uuid, fresh uuid, writer uuid, address text, called text)
returns table (person uuid, story uuid)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
declare
  i stories.invited_writer;
  known uuid;
begin
  delete from stories.invited_writer o where o.id = which and o.says = 'yes' returning * into i;
  if i.id is null then return; end if;
  insert into people.person (id, name, email) values (fresh, called, lower(address)) on conflict (email) do nothing;
  select p.id into strict known from people.person p where p.email = lower(address);
  perform stories.let_write(i.story_id, known, writer, called);
  return query select known, i.story_id;
end
$$;
create function stories.end_invitations() returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from stories.invited_writer i where i.until_on < platform.day_of(now());
end
$$;

-- What ended takes its address along, and does not come back with a copy from before.
create function stories.invited_writer_gone() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array_remove(array[old.id, old.email_key_id], null));
  return null;
end
$$;
create function stories.forget_invited_writer() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from stories.invited_writer i where i.id = new.id or (i.email_key_id = new.id and i.says = 'yes');
  update stories.invited_writer i set says = 'no', email = null, email_key_id = null where i.email_key_id = new.id;
  return null;
end
$$;
create trigger invited_writer_gone after delete on stories.invited_writer
  for each row execute function stories.invited_writer_gone();
create trigger forget_invited_writer after insert or update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function stories.forget_invited_writer();

revoke all on function stories.my_invited_writers(), stories.invite_writer(uuid, uuid, bytea, bytea, bytea, bytea, uuid),
  stories.take_back_invited(uuid),
  stories.writer_invitation(), stories.let_write(uuid, uuid, uuid, text),
  stories.answer_invitation(boolean, uuid, text, bytea), stories.invited_to_tell(uuid, text),
  stories.welcome_writer(uuid, uuid, uuid, text, text), stories.end_invitations(), stories.invited_writer_gone(),
  stories.forget_invited_writer() from public;
grant execute on function stories.my_invited_writers(), stories.invite_writer(uuid, uuid, bytea, bytea, bytea, bytea, uuid),
  stories.take_back_invited(uuid),
  stories.writer_invitation(), stories.answer_invitation(boolean, uuid, text, bytea) to kampvuur_web;
grant execute on function stories.invited_to_tell(uuid, text), stories.welcome_writer(uuid, uuid, uuid, text, text),
  stories.end_invitations() to kampvuur_worker;
