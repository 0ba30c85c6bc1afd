-- Who looks along begins a story with what somebody shared. Who shared it is in that story: it is read by nobody without their yes,
-- which they say where their code or their account leads, and whoever writes it cannot leave them out. What is taken back takes it along.
alter table stories.told_of
  add column shared_id uuid unique references stories.shared on delete cascade, -- who shared what the story began with
  add check (shared_id is null or contribution_id is null);
grant select (shared_id) on stories.told_of to kampvuur_web;

create policy told_of_of_shared on stories.told_of as restrictive for delete to kampvuur_web using (shared_id is null);
create function stories.shared_stays_in() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception 'Who shared what it began with is not left out' using errcode = '42501';
end
$$;
create trigger shared_stays_in before update of left_out on stories.told_of
  for each row when (new.left_out and new.shared_id is not null) execute function stories.shared_stays_in();

-- @return whether it began: what may go no further than who looks along, or began already, does not.
create function stories.begin_from_shared(which uuid, of_version integer, fresh uuid, writer uuid, key uuid, content bytea,
  told uuid, called bytea, hash bytea) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  it stories.shared;
begin
  select s.* into it from stories.shared s where s.id = which and s.version = of_version and s.audience <> 'nearby'
    and s.movement_id in (select circles.my_open_kept_circles()) for update;
  if it.id is null or exists (select 1 from stories.told_of t where t.shared_id = which) then return false; end if;
  insert into stories.story (id, movement_id, kind, language, audience, sealing_key_id)
    values (fresh, it.movement_id, 'story', it.language, it.audience, key);
  insert into stories.writer (id, story_id, person_id, name) values (writer, fresh, platform.current_person(), '');
  insert into stories.version (story_id, number, writer_id, content) values (fresh, 1, writer, content);
  insert into stories.told_of (id, story_id, name, code_hash, shared_id) values (told, fresh, called, hash, which);
  return true;
end
$$;

-- The story that began with it, for who shared it and who looks along; which one it is only for who writes it.
create function stories.begun_from(which uuid) returns table (told uuid, story uuid, asked boolean, says text, slug text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
begin
  return query
    select t.id, case when t.story_id in (select stories.my_stories()) then t.story_id end, t.asked_number is not null,
        case when s.id in (select stories.own_shared()) then t.says end, p.slug
      from stories.told_of t join stories.shared s on s.id = t.shared_id left join stories.published p on p.story_id = t.story_id
      where s.id = which and (s.id in (select stories.own_shared()) or s.movement_id in (select circles.my_open_kept_circles()));
end
$$;
create function stories.shared_takes_story() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from stories.story s where s.id in (select t.story_id from stories.told_of t where t.shared_id = old.id);
  return old;
end
$$;
create trigger shared_takes_story before delete on stories.shared for each row execute function stories.shared_takes_story();

-- What a story began with stays its sharer's to take back for as long as that story is there.
create or replace function stories.forget_shared() returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from stories.shared s where s.shared_on < platform.day_of(now()) - 365 and s.step <> 'published' and s.story_id is null
    and not exists (select 1 from stories.told_of t where t.shared_id = s.id);
  delete from stories.shared s where s.step = 'published' and s.story_id is null
    and not exists (select 1 from stories.told_of t where t.shared_id = s.id);
end
$$;
revoke all on function stories.shared_stays_in(), stories.begin_from_shared(uuid, integer, uuid, uuid, uuid, bytea, uuid, bytea, bytea),
  stories.begun_from(uuid), stories.shared_takes_story() from public;
grant execute on function stories.begin_from_shared(uuid, integer, uuid, uuid, uuid, bytea, uuid, bytea, bytea),
  stories.begun_from(uuid) to kampvuur_web;
