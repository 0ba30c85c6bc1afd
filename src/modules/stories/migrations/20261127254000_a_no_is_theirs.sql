-- As before, and: a no to a text is changed by who said it alone, never noted over by who writes. Whoever answers holds the story first,
-- as whoever publishes does: of two at once the second sees what the first did.
create or replace function stories.answer_told_of(told uuid, answer text, of_number integer, of_audience text, how text) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  t stories.told_of;
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
    if how not in ('', 'account') then return false; end if;
  elsif t.contribution_id is not null or how not in ('paper', 'telephone', 'spoken')
    or t.story_id not in (select stories.my_stories())
    or (t.says = 'no' and t.said_number = of_number)
  then
    return false;
  end if;
  update stories.told_of o set says = answer, said_number = of_number, said_audience = of_audience, said_how = how,
    said_on = platform.day_of(now()) where o.id = told;
  if answer = 'no' then
    delete from stories.quoted q where q.story_id = t.story_id and q.contribution_id = t.contribution_id;
    if t.contribution_id is null then delete from stories.published p where p.story_id = t.story_id; end if;
  end if;
  return true;
end
$$;

create or replace function stories.with_everybodys_yes() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  last_number integer;
begin
  perform from stories.story s where s.id = new.story_id for no key update;
  last_number := (select max(v.number) from stories.version v where v.story_id = new.story_id);
  if exists (select 1 from stories.told_of t where t.story_id = new.story_id and not t.left_out
    and (t.says is distinct from 'yes' or t.said_number is distinct from last_number
      or not stories.reaches_as_far(t.said_audience, new.audience)))
  then
    raise exception 'not everybody in it said yes' using errcode = 'check_violation', constraint = 'with_everybodys_yes';
  end if;
  delete from stories.quoted q where q.story_id = new.story_id;
  insert into stories.quoted (story_id, contribution_id)
    select t.story_id, t.contribution_id from stories.told_of t
    where t.story_id = new.story_id and t.contribution_id is not null and not t.left_out;
  return null;
end
$$;
