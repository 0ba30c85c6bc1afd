-- Whoever said no to being told of may say what would help, for who writes; it is no yes, and goes with any other answer.
alter table stories.told_of add column wishes text[] not null default '{}'
  check (wishes <@ array['other-name', 'without-picture', 'without-passage', 'not-at-all']
    and not ('not-at-all' = any (wishes) and cardinality(wishes) > 1));
grant select (wishes) on stories.told_of to kampvuur_web;

-- For who is asked, beside the no they said to this text. @return whether there is such a no.
create function stories.wish(told uuid, of_number integer, what text[]) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update stories.told_of o set wishes = what
    where o.id = told and o.id in (select stories.asked_of_me())
      and o.contribution_id is null and o.says = 'no' and o.said_number = of_number;
  return found;
end
$$;
revoke all on function stories.wish(uuid, integer, text[]) from public;
grant execute on function stories.wish(uuid, integer, text[]) to kampvuur_web;

-- As before, and: with another answer, or the same to another text, go the wishes beside the one before.
create or replace function stories.question_ends() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  new.later_on := null;
  new.along_id := null;
  new.along_hash := null;
  new.along_until := null;
  new.told_number := null;
  new.told_audience := null;
  new.told_on := null;
  new.to_write := false;
  new.wishes := '{}';
  return new;
end
$$;
