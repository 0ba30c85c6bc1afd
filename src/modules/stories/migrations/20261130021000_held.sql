-- While who looks after a movement weighs what somebody says about themselves in a story, they can hold it out of readers' sight: two
-- weeks at most, with a reason that its writers read at once. What readers read lies here meanwhile and in no channel; it comes back by
-- itself, unless its writers took it away.
create table stories.held (
  id uuid primary key, -- the key under which what was read leaves the backups
  story_id uuid not null references stories.story on delete cascade,
  movement_id uuid not null references circles.circle,
  objection_id uuid unique references stories.objection on delete set null,
  sealing_key_id uuid not null unique references platform.sealing_key,
  reason bytea not null, -- sealed: why, for its writers
  answer bytea, -- sealed: what its writers say to that
  held_on date not null default platform.day_of(now()),
  until_on date not null,
  ended_on date,
  -- As it was, or as its writers laid it ready; taken away by its writers; or not read again before somebody in it says yes.
  ended_as text check (ended_as in ('back', 'taken-away', 'waits')),
  was jsonb, -- the row of stories.published; null once it ended
  placed jsonb, -- where sisters had it
  open_since timestamptz, -- since when everybody could read it
  back_as uuid, -- as which row of stories.published it came back
  version integer not null default 1,
  check (until_on between held_on and held_on + 14),
  check ((ended_on is null) = (ended_as is null)),
  check (ended_on is null or (was is null and placed is null))
);
create unique index held_now on stories.held (story_id) where ended_on is null;
create index held_story on stories.held (story_id, held_on);
create index held_movement on stories.held (movement_id);
create index held_until on stories.held (until_on) where ended_on is null;
alter table stories.held enable row level security;

create policy held_writers on stories.held for select to kampvuur_web using (story_id in (select stories.my_stories()));
create policy held_desk on stories.held for select to kampvuur_web
  using (movement_id in (select circles.my_open_kept_circles()));
create policy held_objector on stories.held for select to kampvuur_web
  using (objection_id in (select stories.own_objections()));
create policy held_answer on stories.held for update to kampvuur_web
  using (ended_on is null and story_id in (select stories.my_stories()))
  with check (story_id in (select stories.my_stories()));
create policy held_worker on stories.held for select to kampvuur_worker using (true);
grant select (id, story_id, movement_id, objection_id, sealing_key_id, reason, answer, held_on, until_on, ended_on, ended_as, version),
  update (answer, version) on stories.held to kampvuur_web;
grant select (id, story_id, ended_on) on stories.held to kampvuur_worker;

-- Holds the story that an objection is about, for who looks after its movement, as long as nobody answered. Once for each objection, and
-- not again before it was read as long as it was away. @return whether it is held now.
create function stories.hold(objection uuid, fresh uuid, key uuid, reason bytea, days integer) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  it stories.published;
begin
  select p.* into it from stories.objection o join stories.story s on s.id = o.story_id join stories.published p on p.story_id = s.id
    where o.id = objection and o.answered_on is null and o.movement_id in (select circles.my_open_kept_circles())
    for update of s, p;
  if it.id is null or exists (select from stories.held h where h.objection_id = objection
    or (h.story_id = it.story_id and (h.ended_on is null or platform.day_of(now()) < h.ended_on + (h.ended_on - h.held_on))))
  then return false; end if;
  insert into stories.held (id, story_id, movement_id, objection_id, sealing_key_id, reason, until_on, was, placed, open_since)
    values (fresh, it.story_id, it.movement_id, objection, key, reason, platform.day_of(now()) + least(days, 14), to_jsonb(it),
      (select coalesce(jsonb_agg(to_jsonb(p)), '[]') from stories.placed p where p.story_id = it.story_id), it.open_since);
  delete from stories.published p where p.id = it.id;
  return true;
end
$$;

-- What is laid down meanwhile waits with it, and is what comes back. It is asked of everybody in it on that day, as always.
create function stories.yields_while_held() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  -- Its address and its day stay, as of what is corrected.
  update stories.held h set was = to_jsonb(new) || jsonb_build_object('slug', h.was -> 'slug', 'published_at', h.was -> 'published_at',
      'corrected_at', to_jsonb(now()))
    where h.story_id = new.story_id and h.ended_on is null and new.story_id in (select stories.my_stories())
      and exists (select from stories.story s where s.id = new.story_id and s.movement_id = new.movement_id
        and s.circle_id is not distinct from new.circle_id and s.audience = new.audience and s.kind = new.kind
        and s.language = new.language);
  if found then return null; end if;
  if exists (select from stories.held h where h.story_id = new.story_id and h.ended_on is null) then
    raise exception 'it is held' using errcode = 'check_violation', constraint = 'held';
  end if;
  return new;
end
$$;
-- After everything else that has a word in what is laid down.
create trigger yields_while_held before insert on stories.published
  for each row execute function stories.yields_while_held();

create or replace function stories.opens() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if new.audience <> 'everyone' then
    new.open_since := null;
  elsif tg_op = 'INSERT' then
    -- What comes back was open already, or opens with what was laid ready.
    new.open_since := coalesce((select coalesce(h.open_since, new.corrected_at) from stories.held h where h.back_as = new.id),
      new.published_at);
  elsif new.published_at <> old.published_at then
    new.open_since := new.published_at;
  elsif old.audience <> 'everyone' then
    new.open_since := coalesce(new.corrected_at, now());
  else
    new.open_since := old.open_since;
  end if;
  return new;
end
$$;
create unique index held_back on stories.held (back_as) where back_as is not null;

-- Ends one, and what it kept leaves the backups.
create function stories.end_hold(held uuid, how text) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  h stories.held;
  fresh uuid := gen_random_uuid();
begin
  select * into h from stories.held x where x.id = held and x.ended_on is null for update;
  if h.id is null then return; end if;
  update stories.held x set ended_on = platform.day_of(now()), ended_as = how, was = null, placed = null, back_as = fresh
    where x.id = held;
  if how = 'back' and h.was is not null then
    begin
      insert into stories.published select (jsonb_populate_record(null::stories.published, h.was || jsonb_build_object(
        'id', fresh, 'bylines', to_jsonb(stories.bylines_of(h.story_id))))).*;
      insert into stories.placed select (jsonb_populate_record(null::stories.placed,
          p || jsonb_build_object('id', gen_random_uuid()))).*
        from jsonb_array_elements(h.placed) p
        where exists (select from stories.published q where q.story_id = h.story_id and q.audience = 'everyone');
    exception when integrity_constraint_violation or insufficient_privilege then
      -- Somebody in it takes their yes back, or was not asked of what it says by now.
      update stories.held x set ended_as = 'waits' where x.id = held;
    end;
  end if;
  perform platform.erase_keys(array[held]);
end
$$;

-- On the day, as the worker.
create function stories.end_holds() returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  h record;
begin
  for h in select x.id, x.story_id from stories.held x where x.ended_on is null and x.until_on <= platform.day_of(now()) loop
    perform stories.end_hold(h.id, 'back');
    perform platform.audit('stories.hold-ended', 'story', h.story_id, null);
  end loop;
  delete from stories.held x where x.ended_on < platform.day_of(now()) - 365;
end
$$;

-- An answer ends it too: there is nothing to weigh any more. And its writers may take it away for good.
create function stories.end_hold_of(objection uuid) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform stories.end_hold(h.id, 'back') from stories.held h
    where h.objection_id = objection and h.ended_on is null and h.movement_id in (select circles.my_open_kept_circles());
end
$$;
create function stories.leave_held(story uuid) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform stories.end_hold(h.id, 'taken-away') from stories.held h
    where h.story_id = story and h.ended_on is null and h.story_id in (select stories.my_stories());
  return found;
end
$$;

create function stories.held_gone() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array[old.id, old.sealing_key_id]);
  return null;
end
$$;
create trigger held_gone after delete on stories.held for each row execute function stories.held_gone();
-- A copy that is put back without what was read is one that ended.
create function stories.forget_held() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update stories.held h set was = null, placed = null where h.id = new.id;
  delete from stories.held h where h.sealing_key_id = new.id;
  return null;
end
$$;
create trigger forget_held after insert or update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function stories.forget_held();
insert into platform.named_by_key (table_name, key_column, columns) values ('stories.held', 'id', '{was,placed}');

revoke all on function stories.hold(uuid, uuid, uuid, bytea, integer), stories.yields_while_held(), stories.end_hold(uuid, text),
  stories.end_holds(), stories.end_hold_of(uuid), stories.leave_held(uuid), stories.held_gone(), stories.forget_held() from public;
grant execute on function stories.hold(uuid, uuid, uuid, bytea, integer), stories.end_hold_of(uuid), stories.leave_held(uuid)
  to kampvuur_web;
grant execute on function stories.end_holds() to kampvuur_worker;
