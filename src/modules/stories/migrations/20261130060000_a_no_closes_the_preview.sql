-- Once somebody who is told of says no to a text, nobody else who is asked reads it, nor a text before it: what got the no may be in any
-- of them. It opens again when they say yes after all, and with a text that reads otherwise.
create function stories.closed_by_a_no(t stories.told_of) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return exists (select from stories.told_of o
    where o.story_id = t.story_id and o.id <> t.id and o.contribution_id is null and o.says = 'no'
      and (t.asked_number <= o.said_number or t.asked_number = o.still_no_to));
end
$$;
-- What somebody was asked about is what would be read: nothing came after it, and it is not closed.
create or replace function stories.is_latest(t stories.told_of) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return not stories.closed_by_a_no(t)
    and not exists (select from stories.version later where later.story_id = t.story_id and later.number > t.asked_number);
end
$$;

-- Questions, with the story as it was when each was asked; of one that is closed no word. Others: who else in it reads this text now.
drop function stories.asked_me();
drop function stories.asked_beside();
drop function stories.questions(uuid[]);
create function stories.questions(of uuid[]) returns table (id uuid, contribution_id uuid, number integer, changed boolean,
  closed boolean, others boolean, says text, said_number integer, said_audience text, kind text, language text, audience text,
  place text, key_id uuid, content bytea, bylines text[], under jsonb, read_at text, read_for text,
  read_number integer)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query
    select t.id, t.contribution_id, t.asked_number, not stories.is_latest(t), c.closed,
        not c.closed and exists (select from stories.told_of o where o.story_id = t.story_id and o.id <> t.id and not o.left_out
          and o.asked_number = t.asked_number and not stories.closed_by_a_no(o)),
        t.says, t.said_number, t.said_audience, s.kind, s.language, t.asked_audience, p.name, s.sealing_key_id,
        case when not c.closed then v.content end,
        case when c.closed then '{}' else stories.bylines_of(s.id) end,
        case when c.closed then '[]' else
          coalesce((select jsonb_agg(h.name order by h.kind, h.slug) from action_teams.theme h
            where h.id = s.rubric_id or h.kind = 'theme' and h.id in (select a.theme_id from stories.about a where a.story_id = s.id)),
            '[]') end,
        r.slug, r.audience, s.read_number
      from stories.told_of t
      cross join lateral (select stories.closed_by_a_no(t) as closed) c
      join stories.story s on s.id = t.story_id
      join stories.version v on v.story_id = t.story_id and v.number = t.asked_number
      join circles.circle p on p.id = coalesce(s.circle_id, s.movement_id)
      left join stories.published r on r.story_id = t.story_id
      where t.id = any (of);
end
$$;
create function stories.asked_me() returns table (id uuid, contribution_id uuid, number integer, changed boolean,
  closed boolean, others boolean, says text, said_number integer, said_audience text, kind text, language text, audience text,
  place text, key_id uuid, content bytea, bylines text[], under jsonb, read_at text, read_for text,
  read_number integer)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query select * from stories.questions(array(select stories.asked_of_me()));
end
$$;
create function stories.asked_beside() returns table (id uuid, contribution_id uuid, number integer, changed boolean,
  closed boolean, kind text, language text, audience text, place text, key_id uuid, content bytea, bylines text[], under jsonb)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
begin
  return query select q.id, q.contribution_id, q.number, q.changed, q.closed, q.kind, q.language, q.audience, q.place, q.key_id,
      q.content, q.bylines, q.under
    from stories.questions(array(select stories.asked_beside_me())) q;
end
$$;
revoke all on function stories.closed_by_a_no(stories.told_of), stories.questions(uuid[]), stories.asked_me(), stories.asked_beside()
  from public;
grant execute on function stories.asked_me(), stories.asked_beside() to kampvuur_web;

-- Its pictures and what is shown with it close along.
create or replace function stories.asked_pictures() returns table (told uuid, picture uuid)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query select t.id, p.id from stories.told_of t
    join stories.picture p on p.story_id = t.story_id and p.id = any (t.asked_pictures)
    where t.id in (select stories.asked_of_me() union all select stories.asked_beside_me()) and not stories.closed_by_a_no(t)
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
    where t.id in (select stories.asked_of_me() union all select stories.asked_beside_me()) and not stories.closed_by_a_no(t)
    union all
    select f.id from stories.reader r
    join stories.shown_file f on f.story_id = r.story_id and f.id = r.file
    where r.person_id = platform.current_person() and r.reads;
end
$$;

-- As before, and: whoever cannot read it any more says no to it, never yes.
create or replace function stories.answer_told_of(told uuid, answer text, of_number integer, of_audience text, how text, named text)
returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  t stories.told_of;
  digest bytea := stories.name_digest(told, named);
begin
  perform from stories.story s
    where s.id = (select o.story_id from stories.told_of o where o.id = told) for no key update;
  select * into t from stories.told_of o where o.id = told for update;
  if t.id is null or t.asked_number is distinct from of_number or t.asked_audience is distinct from of_audience
    or answer not in ('yes', 'no')
  then
    return false;
  end if;
  if t.id in (select stories.asked_of_me()) then
    if how not in ('', 'account') or (answer = 'yes' and stories.closed_by_a_no(t)) then return false; end if;
    if named is not null and (answer = 'no' or named is distinct from stories.name_allowed(t.contribution_id)) then
      return false;
    end if;
  elsif t.contribution_id is not null or how not in ('paper', 'telephone', 'spoken') or named is not null
    or t.story_id not in (select stories.my_stories())
    or (t.says = 'no' and t.said_number = of_number)
  then
    return false;
  end if;
  update stories.told_of o set says = answer, said_number = of_number, said_audience = of_audience, said_how = how,
    said_name = digest, said_on = platform.day_of(now()) where o.id = told;
  if answer = 'no' then
    delete from stories.quoted q where q.story_id = t.story_id and q.contribution_id = t.contribution_id;
    if t.contribution_id is null then delete from stories.published p where p.story_id = t.story_id; end if;
  else
    update stories.quoted q set name_hash = case when digest is null or s.read_number = of_number then digest else q.name_hash end
      from stories.story s
      where s.id = t.story_id and q.story_id = t.story_id and q.contribution_id = t.contribution_id;
  end if;
  return true;
end
$$;

-- As before, and: who would find nothing to read is told nothing.
create or replace function stories.tell_question(of_story uuid) returns table (why text, quoted boolean)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
declare
  t stories.told_of;
  today date := platform.day_of(now());
begin
  if of_story not in (select stories.my_stories()) then return; end if;
  for t in select o.* from stories.told_of o where o.story_id = of_story and not o.left_out and o.asked_number is not null for update loop
    why := case
      when not stories.is_open(t) then 'answered'
      when stories.closed_by_a_no(t) then 'closed'
      when t.later_on > today then 'later'
      when t.told_number is distinct from t.asked_number or not stories.reaches_as_far(t.told_audience, t.asked_audience) then 'asked'
      when t.told_on is null or t.told_on <= today - 7 then 'reminded'
      else 'recently'
    end;
    quoted := t.contribution_id is not null;
    if why in ('asked', 'reminded') then
      update stories.told_of o set told_number = t.asked_number, told_audience = t.asked_audience, told_on = today,
        to_write = quoted, later_on = null where o.id = t.id;
    end if;
    return next;
  end loop;
end
$$;
