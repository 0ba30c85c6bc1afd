-- "This is about me": somebody finds themselves in what is read here, and was not asked. It goes, sealed, to who looks after the
-- movement. No account stands with it: who says it reads the answer with a code.
create table stories.objection (
  id uuid primary key,
  story_id uuid not null references stories.story on delete cascade,
  movement_id uuid not null references circles.circle,
  sealing_key_id uuid not null unique references platform.sealing_key,
  said bytea not null, -- sealed: which part, in their own words
  wish text not null check (wish in ('leave-out', 'change', 'talk')),
  reach bytea, -- sealed: where they can be reached, for who looks after the movement alone
  long_hash bytea not null unique,
  short_hash bytea not null unique,
  asked_on date not null default platform.day_of(now()),
  passed_on date, -- since then its writers read what was said
  answer bytea, -- sealed
  answered_on date,
  check ((answer is null) = (answered_on is null))
);
create index objection_story on stories.objection (story_id, asked_on);
create index objection_movement on stories.objection (movement_id, asked_on);
create index objection_day on stories.objection (asked_on);
alter table stories.objection enable row level security;

-- What lies behind the code that was shown in this transaction.
create function stories.own_objections() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
declare
  shown bytea := sha256(convert_to(nullif(current_setting('kampvuur.story_objection', true), ''), 'UTF8'));
begin
  return query select o.id from stories.objection o where o.long_hash = shown or o.short_hash = shown;
end
$$;

create policy objection_own on stories.objection for select to kampvuur_web
  using (id in (select stories.own_objections()));
create policy objection_desk on stories.objection for select to kampvuur_web
  using (movement_id in (select circles.my_open_kept_circles()));
create policy objection_settle on stories.objection for update to kampvuur_web
  using (answered_on is null and movement_id in (select circles.my_open_kept_circles()))
  with check (movement_id in (select circles.my_open_kept_circles()));
create policy objection_letter on stories.objection for select to kampvuur_worker using (true);
grant select (id, story_id, movement_id, sealing_key_id, said, wish, reach, asked_on, passed_on, answer, answered_on),
  update (passed_on, answer, answered_on) on stories.objection to kampvuur_web;
grant select (id, movement_id) on stories.objection to kampvuur_worker;

-- Ten at a time about one story: more would hide the first. @return whether it lies there now.
create function stories.object_to(slug text, objection uuid, long_hash bytea, short_hash bytea, sealing_key uuid, said bytea,
  wish text, reach bytea) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  it stories.story;
begin
  select s.* into it from stories.story s join stories.published p on p.story_id = s.id
    where p.slug = object_to.slug for update of s;
  if it.id is null or (select count(*) from stories.objection o where o.story_id = it.id and o.answered_on is null) >= 10
  then return false; end if;
  insert into stories.objection (id, story_id, movement_id, sealing_key_id, said, wish, reach, long_hash, short_hash)
    values (objection, it.id, it.movement_id, sealing_key, object_to.said, object_to.wish, object_to.reach,
      object_to.long_hash, object_to.short_hash);
  return true;
end
$$;

-- What was passed on to who writes: never where somebody can be reached. An answer ends it.
create function stories.objections_to_mine()
returns table (story_id uuid, wish text, said bytea, sealing_key_id uuid, passed_on date)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 3
as $$
begin
  return query select o.story_id, o.wish, o.said, o.sealing_key_id, o.passed_on from stories.objection o
    where o.passed_on is not null and o.answered_on is null and o.story_id in (select stories.my_stories())
    order by o.asked_on, o.passed_on;
end
$$;

create function stories.objection_gone() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array[old.sealing_key_id]);
  return null;
end
$$;
create trigger objection_gone after delete on stories.objection
  for each row execute function stories.objection_gone();

-- A year after it was said nothing is kept of it.
create function stories.forget_objections() returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from stories.objection o where o.asked_on < platform.day_of(now()) - 365;
end
$$;

revoke all on function stories.own_objections(),
  stories.object_to(text, uuid, bytea, bytea, uuid, bytea, text, bytea),
  stories.objections_to_mine(), stories.objection_gone(), stories.forget_objections() from public;
grant execute on function stories.own_objections(),
  stories.object_to(text, uuid, bytea, bytea, uuid, bytea, text, bytea), stories.objections_to_mine() to kampvuur_web;
grant execute on function stories.forget_objections() to kampvuur_worker;
