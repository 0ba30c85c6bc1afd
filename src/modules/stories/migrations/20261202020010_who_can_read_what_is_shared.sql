-- How many people can read what is shared with a movement: everybody for whom its desk opens (`circles.my_kept_circles`). Told to anybody
-- before they share, because somebody who chooses for a few chooses for all of these. A number and no names: it says nothing of whoever
-- shared something.
create function stories.look_along_at(movement uuid) returns integer
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return (select count(distinct h.person_id)::integer from circles.circle c
    join circles.seat h on h.circle_id = c.id and h.ended_at is null and h.person_id is not null
      and (h.role in ('host', 'initiator') or h.role = 'facilitator' and h.taken_at is not null)
    where c.id = movement and c.kind = 'movement' and c.closed_on is null);
end
$$;

-- As before, and by the same rule how many.
drop function stories.looks_along_with(uuid);
create function stories.looks_along_with(which uuid) returns table (many integer, name text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
begin
  return query
    select stories.look_along_at(c.id), case when exists (select from circles.seat h join people.person p on p.id = h.person_id
        where h.circle_id = c.id and h.role = 'host' and h.taken_at is not null and h.ended_at is null
          and p.name = c.contact_name and c.closed_on is null)
      then c.contact_name else '' end
    from stories.shared s join circles.circle c on c.id = s.movement_id
    where s.id = which and s.id in (select stories.own_shared());
end
$$;
revoke all on function stories.look_along_at(uuid), stories.looks_along_with(uuid) from public;
grant execute on function stories.look_along_at(uuid), stories.looks_along_with(uuid) to kampvuur_web;
