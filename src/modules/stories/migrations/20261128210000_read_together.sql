-- Whoever is asked may read it together with somebody: a code of theirs opens the same preview, and no answer. It ends with their answer,
-- when they end it, and after two weeks. Who writes knows nothing of it.
alter table stories.told_of
  add column along_id uuid, -- of which the code is made
  add column along_hash bytea unique,
  add column along_until date,
  add check (num_nonnulls(along_id, along_hash, along_until) in (0, 3));

-- Where somebody reads along, by the code that was shown in this transaction.
create function stories.asked_beside_me() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
begin
  return query select t.id from stories.told_of t
    where t.along_hash = sha256(convert_to(nullif(current_setting('kampvuur.reads_beside', true), ''), 'UTF8'))
      and t.along_until >= platform.day_of(now()) and stories.is_open(t)
      -- Who is here no more asks nobody along.
      and (t.contribution_id is null or exists (
        select from contributions.speaker s join circles.seat seat on seat.id = s.speaker_seat_id
          where s.contribution_id = t.contribution_id and seat.ended_at is null));
end
$$;

-- Questions, with the story as it was when each was asked.
create function stories.questions(of uuid[]) returns table (id uuid, contribution_id uuid, number integer, changed boolean, says text,
  said_number integer, said_audience text, kind text, language text, audience text, place text, key_id uuid, content bytea,
  bylines text[], under jsonb, read_at text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query
    select t.id, t.contribution_id, t.asked_number, not stories.is_latest(t),
        t.says, t.said_number, t.said_audience, s.kind, s.language, t.asked_audience, c.name, s.sealing_key_id, v.content,
        stories.bylines_of(s.id),
        coalesce((select jsonb_agg(h.name order by h.kind, h.slug) from action_teams.theme h
          where h.id = s.rubric_id or h.kind = 'theme' and h.id in (select a.theme_id from stories.about a where a.story_id = s.id)),
          '[]'),
        p.slug
      from stories.told_of t
      join stories.story s on s.id = t.story_id
      join stories.version v on v.story_id = t.story_id and v.number = t.asked_number
      join circles.circle c on c.id = coalesce(s.circle_id, s.movement_id)
      left join stories.published p on p.story_id = t.story_id
      where t.id = any (of);
end
$$;
create or replace function stories.asked_me() returns table (id uuid, contribution_id uuid, number integer, changed boolean, says text,
  said_number integer, said_audience text, kind text, language text, audience text, place text, key_id uuid, content bytea,
  bylines text[], under jsonb, read_at text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query select * from stories.questions(array(select stories.asked_of_me()));
end
$$;
-- What is asked, for who reads along: not what was said to it before.
create function stories.asked_beside() returns table (id uuid, contribution_id uuid, number integer, changed boolean,
  kind text, language text, audience text, place text, key_id uuid, content bytea, bylines text[], under jsonb)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
begin
  return query select q.id, q.contribution_id, q.number, q.changed, q.kind, q.language, q.audience, q.place, q.key_id, q.content,
      q.bylines, q.under
    from stories.questions(array(select stories.asked_beside_me())) q;
end
$$;
-- And the words that whoever is asked said themselves, as they would stand there.
create function stories.words_beside() returns table (id uuid, body bytea, key_id uuid, name text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
begin
  return query select c.id, v.body, v.sealing_key_id, stories.name_allowed(c.id)
    from stories.told_of t
    join contributions.contribution c on c.id = t.contribution_id
    join contributions.allowed a on a.contribution_id = c.id and a.purpose = 'publish' and a.confirmed
    join contributions.contribution_version v on v.contribution_id = c.id and v.number = c.current_version
    where t.id in (select stories.asked_beside_me()) and c.state = 'confirmed';
end
$$;

-- For who is asked: from now on whoever holds this code reads along; no code of before does.
create function stories.read_together(told uuid, fresh uuid, code bytea) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update stories.told_of o set along_id = fresh, along_hash = code, along_until = platform.day_of(now()) + 14
    where o.id = told and o.id in (select stories.asked_of_me()) and stories.is_open(o);
  return found;
end
$$;
create function stories.read_alone(told uuid) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update stories.told_of o set along_id = null, along_hash = null, along_until = null
    where o.id = told and o.id in (select stories.asked_of_me());
end
$$;
create function stories.my_along(told uuid) returns table (along uuid, until date)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
begin
  return query select t.along_id, t.along_until from stories.told_of t
    where t.id = told and t.along_until >= platform.day_of(now()) and t.id in (select stories.asked_of_me());
end
$$;
create or replace function stories.later_ends() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  new.later_on := null;
  new.along_id := null;
  new.along_hash := null;
  new.along_until := null;
  return new;
end
$$;
alter function stories.later_ends() rename to question_ends;
alter trigger later_ends on stories.told_of rename to question_ends;

create or replace function stories.asked_pictures() returns table (told uuid, picture uuid)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query select t.id, p.id from stories.told_of t
    join stories.picture p on p.story_id = t.story_id and p.id = any (t.asked_pictures)
    where t.id in (select stories.asked_of_me() union all select stories.asked_beside_me())
    union all
    select r.id, p.id from stories.reader r
    join stories.picture p on p.story_id = r.story_id and p.id = any (r.pictures)
    where r.person_id = platform.current_person() and r.reads;
end
$$;
create or replace function stories.files_asked_of_me() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 3
as $$
begin
  return query select f.id from stories.told_of t
    join stories.shown_file f on f.story_id = t.story_id and f.id = t.asked_file
    where t.id in (select stories.asked_of_me() union all select stories.asked_beside_me())
    union all
    select f.id from stories.reader r
    join stories.shown_file f on f.story_id = r.story_id and f.id = r.file
    where r.person_id = platform.current_person() and r.reads;
end
$$;

revoke all on function stories.asked_beside_me(), stories.questions(uuid[]), stories.asked_beside(), stories.words_beside(),
  stories.read_together(uuid, uuid, bytea), stories.read_alone(uuid), stories.my_along(uuid) from public;
grant execute on function stories.asked_beside(), stories.words_beside(), stories.read_together(uuid, uuid, bytea),
  stories.read_alone(uuid), stories.my_along(uuid) to kampvuur_web;
