-- What is told of a place, and of a part of it, is told under the highest number of the movements that it belongs to.
create or replace function contributions.heard_in(place uuid) returns table (kind text, of_id uuid, people text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  fewest integer;
begin
  if place not in (select circles.my_circles()) and place not in (select contributions.my_movements()) then return; end if;
  fewest := circles.fewest_at(place);
  return query
    with heard as materialized (select h.organisation_id, h.seat_id from contributions.heard_seats(place) h),
    parts as (
      select 'here' as kind, p.id, null::uuid as organisation_id, place as movement_id from circles.circle p
        where p.id = place and p.kind in ('movement', 'organisation')
      union all
      select k.kind, k.id, o.id, coalesce(k.movement_id, place) from circles.circle k
        join circles.circle o on k.id in (o.id, o.sector_id, o.region_id) and o.kind = 'organisation'
        where k.kind in ('organisation', 'sector', 'region') and o.movement_id = place and k.id <> place
          and k.visibility = 'everyone' and o.visibility = 'everyone')
    select p.kind, p.id, platform.how_many('heard|' || place || '|' || p.kind || '|' || p.id,
      circles.people_behind(array_agg(h.seat_id)),
      case when p.movement_id = place then fewest else circles.fewest_at(place, p.id) end)
    from parts p left join heard h on p.kind = 'here' or h.organisation_id = p.organisation_id
    group by p.kind, p.id, p.movement_id;
end
$$;
