-- What was shared in two minutes stays its sharer's while it is held: they read why and until when, have it go less far or not come back,
-- and other words of theirs lie ready as those of a writer do.
create policy held_sharer on stories.held for select to kampvuur_web
  using (story_id in (select stories.own_shared_stories()));

create or replace function stories.yields_while_held() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  -- Its address and its day stay, as of what is corrected.
  update stories.held h set was = to_jsonb(new) || jsonb_build_object('slug', h.was -> 'slug', 'published_at', h.was -> 'published_at',
      'corrected_at', to_jsonb(now()))
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

-- As before, and: what comes back is what was agreed to, whoever ends the hold.
create or replace function stories.as_agreed() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select 1 from stories.shared s where s.story_id = new.story_id and s.person_id is null
      and s.yes_at <> transaction_timestamp() and s.id not in (select stories.own_shared()))
    and not exists (select 1 from stories.held h where h.back_as = new.id)
    and (tg_op = 'INSERT'
      or ((new.title, new.in_short, new.body, new.audience, new.kind, new.language, new.circle_id, new.rubric_id)
          is distinct from (old.title, old.in_short, old.body, old.audience, old.kind, old.language, old.circle_id, old.rubric_id)
        and not stories.only_fewer_pictures(old, new))
      or (new.shown is not null and new.shown is distinct from old.shown)
      or not coalesce(new.bylines <@ old.bylines, new.bylines is null))
    and pg_catalog.pg_has_role(session_user, 'kampvuur_web', 'member')
  then
    raise exception 'Who shared this said yes to other words' using errcode = '42501', constraint = 'as_agreed';
  end if;
  return new;
end
$$;

-- As before, and what is held: how it was read, and how it comes back.
drop function stories.shared_reading(uuid);
create function stories.shared_reading(which uuid) returns table (slug text, title text, audience text, named boolean, held_until date)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
begin
  return query select p.slug, coalesce(p.title, h.was ->> 'title'), coalesce(p.audience, h.was ->> 'audience'),
      cardinality(coalesce(p.bylines, stories.bylines_of(s.story_id))) > 0, h.until_on
    from stories.shared s
    left join stories.published p on p.story_id = s.story_id
    left join stories.held h on h.story_id = s.story_id and h.ended_on is null and h.was is not null
    where s.id = which and (p.id is not null or h.id is not null)
      and (s.id in (select stories.own_shared()) or s.movement_id in (select circles.my_open_kept_circles()));
end
$$;

-- As before, and of what is held: it comes back for fewer, without the name, or not at all.
create or replace function stories.narrow_shared(which uuid, to_audience text, without_name boolean) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  it stories.shared;
  it_is_read stories.published;
  it_is_held stories.held;
begin
  select s.* into it from stories.shared s where s.id = which and s.id in (select stories.own_shared()) for update;
  select p.* into it_is_read from stories.published p where p.story_id = it.story_id for update;
  select h.* into it_is_held from stories.held h where h.story_id = it.story_id and h.ended_on is null for update;
  if it_is_read.id is null and it_is_held.id is null then return false; end if;
  if to_audience = 'nearby' then
    delete from stories.published p where p.id = it_is_read.id;
    perform stories.end_hold(it_is_held.id, 'taken-away');
    delete from stories.story s where s.id = it.story_id and it.person_id is null;
    return true;
  end if;
  if to_audience not in ('movement', 'everyone')
    or not stories.reaches_as_far(coalesce(it_is_read.audience, it_is_held.was ->> 'audience'), to_audience)
  then
    return false;
  end if;
  if without_name then
    it_is_read.bylines := array(select w.name from stories.writer w where w.story_id = it.story_id and w.name <> ''
      and w.person_id is distinct from it.person_id order by w.place, w.id);
  end if;
  if it_is_read.id is null then
    -- The names above it are taken anew when it comes back.
    if to_audience <> it_is_held.was ->> 'audience' then
      update stories.story s set audience = to_audience, version = s.version + 1 where s.id = it.story_id;
      update stories.held h set was = h.was || jsonb_build_object('audience', to_audience) where h.id = it_is_held.id;
    end if;
  elsif to_audience = it_is_read.audience then
    update stories.published p set bylines = it_is_read.bylines where p.id = it_is_read.id;
  else
    delete from stories.published p where p.id = it_is_read.id;
    update stories.story s set audience = to_audience, version = s.version + 1 where s.id = it.story_id;
    it_is_read.id := pg_catalog.gen_random_uuid();
    it_is_read.audience := to_audience;
    insert into stories.published select it_is_read.*;
  end if;
  if without_name then
    update stories.writer w set name = '' where w.story_id = it.story_id and w.name <> ''
      and w.person_id is not distinct from it.person_id;
  end if;
  return true;
end
$$;
revoke all on function stories.shared_reading(uuid) from public;
grant execute on function stories.shared_reading(uuid) to kampvuur_web;
