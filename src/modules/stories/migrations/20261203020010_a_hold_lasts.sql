-- What was held after a copy was made is held when that copy is put back, for the rest of its days. Why is not known then: that lay sealed
-- under a key that the copy does not have. Nor is what was read, which left the backups when it was held.
alter table stories.held
  alter column sealing_key_id drop not null,
  alter column reason drop not null,
  add check ((reason is null) = (sealing_key_id is null)),
  drop constraint held_ended_as_check,
  -- Not read again: what was read is not there any more. Its writers let it be read again.
  add constraint held_ended_as_check check (ended_as in ('back', 'taken-away', 'waits', 'gone'));

-- A line has letters alone: its day, and for which objection.
create function stories.hold_lasts() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into platform.stays_closed (id, kind, subject_id, part) values (new.id, 'story-held', new.story_id,
      'until-' || stories.in_letters(to_char(new.until_on, 'YYYYMMDD')::integer)
      || coalesce('-' || translate(replace(new.objection_id::text, '-', ''), '0123456789abcdef', 'abcdefghijklmnop'), ''))
    on conflict (id) do nothing;
  return null;
end
$$;
create trigger hold_lasts after insert on stories.held
  for each row when (new.ended_on is null) execute function stories.hold_lasts();

create function stories.held_as_listed(hold uuid, story uuid, part text) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  until date;
  objection uuid;
begin
  if part !~ '^until-[a-j]{8}(-[a-p]{32})?$' then return; end if;
  until := to_date(stories.from_letters(split_part(part, '-', 2))::text, 'YYYYMMDD');
  objection := (select o.id from stories.objection o where o.id =
    nullif(translate(split_part(part, '-', 3), 'abcdefghijklmnop', '0123456789abcdef'), '')::uuid);
  -- What ended since is on the other list, of keys that are gone, by its own id.
  if until <= platform.day_of(now()) or until > platform.day_of(now()) + 14
    or exists (select from platform.sealing_key k where k.id = hold and k.wrapped is null)
    or exists (select from stories.held h where h.id = hold or (h.story_id = story and h.ended_on is null) or h.objection_id = objection)
  then return; end if;
  insert into stories.held (id, story_id, movement_id, objection_id, held_on, until_on)
    select hold, s.id, s.movement_id, objection, least(until - 14, platform.day_of(now())), until
    from stories.story s where s.id = story;
  delete from stories.published p where p.story_id = story;
end
$$;
create function stories.held_again() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform stories.held_as_listed(new.id, new.subject_id, new.part);
  return null;
end
$$;
create trigger held_again after insert on platform.stays_closed
  for each row when (new.again and new.kind = 'story-held') execute function stories.held_again();

-- As before, and of what came back so: what is laid down meanwhile is what is read then, at the address it has itself.
create or replace function stories.yields_while_held() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  -- Its address and its day stay, as of what is corrected.
  update stories.held h set was = to_jsonb(new) || jsonb_strip_nulls(jsonb_build_object('slug', h.was -> 'slug',
      'published_at', h.was -> 'published_at', 'corrected_at', to_jsonb(now())))
    where h.story_id = new.story_id and h.ended_on is null
      and new.story_id in (select stories.my_stories() union all select stories.shared_agreed_now())
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

create or replace function stories.end_hold(held uuid, how text) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  h stories.held;
  fresh uuid := gen_random_uuid();
begin
  select * into h from stories.held x where x.id = held and x.ended_on is null for update;
  if h.id is null then return; end if;
  update stories.held x set ended_on = platform.day_of(now()), ended_as = case when how = 'back' and h.was is null then 'gone' else how end,
      was = null, placed = null, back_as = fresh
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

create or replace function stories.held_gone() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array_remove(array[old.id, old.sealing_key_id], null));
  return null;
end
$$;

revoke all on function stories.hold_lasts(), stories.held_as_listed(uuid, uuid, text), stories.held_again() from public;

-- What is held already, and what came back with a copy from before this was known.
insert into platform.stays_closed (id, kind, subject_id, part, at)
  select h.id, 'story-held', h.story_id, 'until-' || stories.in_letters(to_char(h.until_on, 'YYYYMMDD')::integer)
    || coalesce('-' || translate(replace(h.objection_id::text, '-', ''), '0123456789abcdef', 'abcdefghijklmnop'), ''), h.held_on
  from stories.held h where h.ended_on is null on conflict (id) do nothing;
select stories.held_as_listed(c.id, c.subject_id, c.part) from platform.stays_closed c where c.kind = 'story-held' and c.again;
