-- What is sent to a story that nobody with an account writes is read by who looks after its movement, who hears of it: of all that came since,
-- one letter.
alter table stories.reaction add column hosts_told boolean not null default false;

-- The movements whose hosts are to hear that something came, each once: what is told once is never told again.
create function stories.reactions_to_tell_hosts() returns setof uuid
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    with told as (
      update stories.reaction r set hosts_told = true
        from stories.published p join circles.circle m on m.id = p.movement_id and m.closed_on is null
        where p.story_id = r.story_id and r.step = 'lies' and not r.hosts_told
          and not exists (select 1 from stories.writer w where w.story_id = r.story_id and w.person_id is not null)
        returning p.movement_id
    )
    select distinct told.movement_id from told;
end
$$;
revoke all on function stories.reactions_to_tell_hosts() from public;
grant execute on function stories.reactions_to_tell_hosts() to kampvuur_worker;
