-- Its writers hear when what was held can be read again, or waits for somebody's yes; so does who shared it in two minutes.
grant select (story_id) on stories.shared to kampvuur_worker;

-- @return the stories of which the hold ended by itself, today.
create function stories.end_due_holds() returns setof uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
declare
  h record;
begin
  for h in select x.id, x.story_id from stories.held x where x.ended_on is null and x.until_on <= platform.day_of(now()) loop
    perform stories.end_hold(h.id, 'back');
    perform platform.audit('stories.hold-ended', 'story', h.story_id, null);
    return next h.story_id;
  end loop;
  delete from stories.held x where x.ended_on < platform.day_of(now()) - 365;
end
$$;
-- As the release before asks it.
create or replace function stories.end_holds() returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform stories.end_due_holds();
end
$$;
revoke all on function stories.end_due_holds() from public;
grant execute on function stories.end_due_holds() to kampvuur_worker;
