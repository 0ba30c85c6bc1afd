-- Looking, from time to time, at what was published and done in a movement's name beside what it stands for. Who looks keeps it
-- to themselves until whoever made a thing has read what is said of it; then the movement reads it, and everybody where its hosts
-- let it. It is about things that everybody may see, never about a person, and nothing is counted.
create schema vision;
grant usage on schema vision to kampvuur_web, kampvuur_worker;

-- Who takes part and would like to look along; its hosts say yes.
create table vision.watcher (
  id uuid primary key,
  movement_id uuid not null references circles.circle,
  person_id uuid not null references people.person on delete cascade,
  sealing_key_id uuid not null unique references platform.sealing_key,
  content bytea not null, -- sealed: {name}
  offered_on date not null,
  yes_on date,
  unique (movement_id, person_id)
);
create index watcher_person on vision.watcher (person_id);
alter table vision.watcher enable row level security;

-- One time that somebody looked.
create table vision.look (
  id uuid primary key,
  movement_id uuid not null references circles.circle,
  person_id uuid not null references people.person on delete cascade,
  sealing_key_id uuid not null unique references platform.sealing_key,
  content bytea not null, -- sealed: {name, fits, pinches, proposes}
  from_day date not null,
  begun_on date not null,
  read_on date, -- since when others read it
  audience text not null default 'movement' check (audience in ('movement', 'everyone')),
  version integer not null default 1,
  check (audience = 'movement' or read_on is not null)
);
create index look_movement on vision.look (movement_id, read_on);
create index look_person on vision.look (person_id);
create index look_begun on vision.look (begun_on);
alter table vision.look enable row level security;

-- What is said beside one thing.
create table vision.remark (
  id uuid primary key,
  look_id uuid not null references vision.look on delete cascade,
  movement_id uuid not null references circles.circle, -- that of the look
  sealing_key_id uuid not null unique references platform.sealing_key,
  content bytea not null, -- sealed: {words}
  says text not null check (says in ('fits', 'pinches', 'proposes')),
  thing text not null check (thing in ('story', 'gathering', 'tried')),
  thing_id uuid not null,
  told_on date -- since when whoever made it may read this
);
create index remark_movement on vision.remark (movement_id);
create index remark_look on vision.remark (look_id);
create index remark_thing on vision.remark (thing, thing_id);
alter table vision.remark enable row level security;

-- What whoever made it says to that.
create table vision.answer (
  remark_id uuid primary key references vision.remark on delete cascade,
  person_id uuid not null references people.person on delete cascade,
  sealing_key_id uuid not null unique references platform.sealing_key,
  content bytea not null, -- sealed: {words, name}
  answered_on date not null
);
create index answer_person on vision.answer (person_id);
alter table vision.answer enable row level security;

-- Where the actor looks along.
create function vision.my_watched() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 2
as $$
begin
  if platform.current_person() is null then return; end if;
  return query
    select c.id from circles.circle c where c.kind = 'movement' and c.id in (select circles.my_open_kept_circles())
    union
    select w.movement_id from vision.watcher w
      where w.person_id = (select platform.current_person()) and w.yes_on is not null
        and w.movement_id in (select gatherings.my_movements());
end
$$;
create function vision.my_offers() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 2
as $$
begin
  return query select w.id from vision.watcher w where w.person_id = (select platform.current_person());
end
$$;
create function vision.my_looks() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query select l.id from vision.look l
    where l.person_id = (select platform.current_person()) and l.movement_id in (select vision.my_watched());
end
$$;
-- Those that nobody else reads yet.
create function vision.my_open_looks() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query select l.id from vision.look l where l.id in (select vision.my_looks()) and l.read_on is null;
end
$$;

-- Whether everybody may see this thing now, and it is of this movement.
create function vision.stands_in(movement uuid, thing text, thing_id uuid) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select case thing
    when 'story' then exists (select 1 from stories.published p
      where p.story_id = thing_id and p.movement_id = movement and p.audience = 'everyone')
    when 'gathering' then exists (select 1 from gatherings.gathering g
      where g.id = thing_id and g.movement_id = movement and g.audience = 'everyone' and g.status = 'announced')
    else exists (select 1 from participants.entry e join circles.circle c on c.id = e.circle_id
      where e.id = thing_id and e.kind = 'tried' and e.shared and c.visibility = 'everyone' and c.closed_on is null
        and coalesce(c.movement_id, c.id) = movement) end
$$;
-- What is said of something that everybody may still see.
create function vision.standing() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query select r.id from vision.remark r where vision.stands_in(r.movement_id, r.thing, r.thing_id);
end
$$;
-- What whoever made the thing may read: the actor's own.
create function vision.my_told() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  if platform.current_person() is null then return; end if;
  return query select r.id from vision.remark r where r.told_on is not null and (
    r.thing = 'story' and r.thing_id in (select stories.my_stories())
    or r.thing = 'gathering' and r.thing_id in (select g.id from gatherings.gathering g
      where g.circle_id in (select gatherings.my_tended_circles()))
    or r.thing = 'tried' and r.thing_id in (select e.id from participants.entry e
      where e.circle_id in (select circles.my_open_kept_circles())));
end
$$;
create function vision.my_answers() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query select a.remark_id from vision.answer a where a.person_id = (select platform.current_person());
end
$$;
-- Who made a thing: who writes the story, else who looks after where it comes from.
create function vision.makers_of(remark uuid) returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 3
as $$
begin
  return query select w.person_id from vision.remark r join stories.writer w on w.story_id = r.thing_id
    where r.id = remark and r.thing = 'story' and w.person_id is not null;
  if found then return; end if;
  return query select distinct s.person_id
    from vision.remark r
    join circles.seat s on s.circle_id = case r.thing when 'story' then r.movement_id
      when 'gathering' then (select g.circle_id from gatherings.gathering g where g.id = r.thing_id)
      else (select e.circle_id from participants.entry e where e.id = r.thing_id) end
    where r.id = remark and s.role = 'host' and s.taken_at is not null and s.ended_at is null and s.person_id is not null;
end
$$;
revoke all on function vision.my_watched(), vision.my_offers(), vision.my_looks(), vision.my_open_looks(),
  vision.stands_in(uuid, text, uuid), vision.standing(), vision.my_told(), vision.my_answers(), vision.makers_of(uuid) from public;
grant execute on function vision.my_watched(), vision.my_offers(), vision.my_looks(), vision.my_open_looks(),
  vision.stands_in(uuid, text, uuid), vision.standing(), vision.my_told(), vision.my_answers() to kampvuur_web;
grant execute on function vision.makers_of(uuid) to kampvuur_worker;

create policy watcher_see on vision.watcher for select to kampvuur_web using (
  id in (select vision.my_offers()) or movement_id in (select circles.my_open_kept_circles()));
create policy watcher_offer on vision.watcher for insert to kampvuur_web with check (
  person_id = (select platform.current_person()) and yes_on is null
  and movement_id in (select gatherings.my_movements())
  and exists (select 1 from circles.circle c where c.id = watcher.movement_id and c.kind = 'movement' and c.closed_on is null));
create policy watcher_yes on vision.watcher for update to kampvuur_web
  using (yes_on is null and movement_id in (select circles.my_open_kept_circles()))
  with check (movement_id in (select circles.my_open_kept_circles()));
create policy watcher_stop on vision.watcher for delete to kampvuur_web using (
  id in (select vision.my_offers()) or movement_id in (select circles.my_open_kept_circles()));
create policy watcher_letter on vision.watcher for select to kampvuur_worker using (true);
grant select (id, movement_id, sealing_key_id, content, offered_on, yes_on),
  insert (id, movement_id, person_id, sealing_key_id, content, offered_on), update (yes_on), delete on vision.watcher to kampvuur_web;
grant select (id, movement_id) on vision.watcher to kampvuur_worker;

create policy look_own on vision.look for select to kampvuur_web using (id in (select vision.my_looks()));
create policy look_read on vision.look for select to kampvuur_web using (
  read_on is not null and (
    audience = 'everyone' and exists (select 1 from circles.circle c where c.id = look.movement_id)
    or movement_id in (select gatherings.my_movements())
    or movement_id in (select circles.my_open_kept_circles())));
create policy look_begin on vision.look for insert to kampvuur_web with check (
  person_id = (select platform.current_person()) and read_on is null and movement_id in (select vision.my_watched()));
create policy look_write on vision.look for update to kampvuur_web
  using (id in (select vision.my_open_looks()))
  with check (person_id = (select platform.current_person()) and audience = 'movement');
create policy look_let on vision.look for update to kampvuur_web
  using (read_on is not null and movement_id in (select circles.my_open_kept_circles()))
  with check (read_on is not null and movement_id in (select circles.my_open_kept_circles()));
create policy look_take_away on vision.look for delete to kampvuur_web using (
  id in (select vision.my_looks()) or (read_on is not null and movement_id in (select circles.my_open_kept_circles())));
grant select (id, movement_id, sealing_key_id, content, from_day, begun_on, read_on, audience, version),
  insert (id, movement_id, person_id, sealing_key_id, content, from_day, begun_on),
  update (content, read_on, audience, version), delete on vision.look to kampvuur_web;

-- Read by others only once each who made something had a week, or answered; and its words stand from then on.
create function vision.look_changes() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  -- Nothing at all in its place is refused by the column itself.
  if old.read_on is not null and (new.content <> old.content or new.read_on is distinct from old.read_on) then
    raise exception 'what others read stays as it is' using errcode = 'insufficient_privilege';
  end if;
  if old.read_on is null and new.read_on is not null and exists (
    select 1 from vision.remark r where r.look_id = new.id and vision.stands_in(new.movement_id, r.thing, r.thing_id)
      and (r.told_on is null or r.told_on > platform.day_of(now()) - 7
        and not exists (select 1 from vision.answer a where a.remark_id = r.id)))
  then
    raise exception 'not everybody who made something had time to answer' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger look_changes before update on vision.look for each row execute function vision.look_changes();

create policy remark_see on vision.remark for select to kampvuur_web using (
  id in (select vision.standing())
  and (look_id in (select vision.my_looks())
    or id in (select vision.my_told())
    or exists (select 1 from vision.look l where l.id = remark.look_id and l.read_on is not null)));
create policy remark_write on vision.remark for insert to kampvuur_web with check (
  told_on is null and look_id in (select vision.my_open_looks())
  and exists (select 1 from vision.look l where l.id = remark.look_id and l.movement_id = remark.movement_id)
  and vision.stands_in(movement_id, thing, thing_id));
create policy remark_tell on vision.remark for update to kampvuur_web
  using (told_on is null and look_id in (select vision.my_open_looks()))
  with check (look_id in (select vision.my_open_looks()));
create policy remark_take_away on vision.remark for delete to kampvuur_web
  using (look_id in (select vision.my_open_looks()));
create policy remark_letter on vision.remark for select to kampvuur_worker using (true);
grant select, insert (id, look_id, movement_id, sealing_key_id, content, says, thing, thing_id), update (told_on), delete
  on vision.remark to kampvuur_web;
grant select (id, look_id, told_on) on vision.remark to kampvuur_worker;

create policy answer_see on vision.answer for select to kampvuur_web using (
  exists (select 1 from vision.remark r where r.id = answer.remark_id));
create policy answer_write on vision.answer for insert to kampvuur_web with check (
  person_id = (select platform.current_person()) and remark_id in (select vision.my_told())
  and remark_id in (select vision.standing()));
create policy answer_take_back on vision.answer for delete to kampvuur_web using (remark_id in (select vision.my_answers()));
grant select (remark_id, sealing_key_id, content, answered_on),
  insert (remark_id, person_id, sealing_key_id, content, answered_on), delete on vision.answer to kampvuur_web;

create function vision.gone() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array[old.sealing_key_id]);
  return null;
end
$$;
-- Who erases everything takes along what they wrote; so does a key that went, also out of a backup.
create function vision.forget_key() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from vision.watcher w where w.sealing_key_id = new.id or w.person_id = new.id;
  delete from vision.answer a where a.sealing_key_id = new.id or a.person_id = new.id;
  delete from vision.remark r where r.sealing_key_id = new.id;
  delete from vision.look l where l.sealing_key_id = new.id or l.person_id = new.id;
  return null;
end
$$;
-- What was begun and let lie for half a year, what five years ago was read, and what was said of something that is gone.
create function vision.forget() returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from vision.look l where l.read_on is null and l.begun_on < platform.day_of(now()) - 183
    or l.read_on < platform.day_of(now()) - 1826;
  delete from vision.remark r where r.id not in (select vision.standing());
end
$$;
revoke all on function vision.look_changes(), vision.gone(), vision.forget_key(), vision.forget() from public;
grant execute on function vision.forget() to kampvuur_worker;
create trigger watcher_gone after delete on vision.watcher for each row execute function vision.gone();
create trigger look_gone after delete on vision.look for each row execute function vision.gone();
create trigger remark_gone after delete on vision.remark for each row execute function vision.gone();
create trigger answer_gone after delete on vision.answer for each row execute function vision.gone();
create trigger forget_vision after insert or update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function vision.forget_key();
