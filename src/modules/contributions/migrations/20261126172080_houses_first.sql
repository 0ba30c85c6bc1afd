-- Until the quarter is counted, who looks at one house waits for its sentences alone, and not for those of the whole
-- movement: which houses are asked for is known before the sentences are planned.
create index contribution_house on contributions.contribution (organisation_id);
create or replace function contributions.count_heard(only_place uuid)
returns table (place_id uuid, kind text, of_id uuid, people bigint)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  houses uuid[] := array(select o.id from circles.circle o where only_place is null or only_place in (o.id, o.movement_id));
begin
  return query with held as materialized (
    select o.id as house, coalesce(o.movement_id, o.id) as movement, s.speaker_seat_id as seat, e.audience
    from circles.circle o
    join contributions.contribution c on c.organisation_id = o.id
    join contributions.speaker s on s.contribution_id = c.id
    cross join lateral (
      select l.audience from contributions.consent_entry l
      where l.contribution_id = c.id and l.purpose = 'talk-on' and l.at < platform.quarter()
      order by l.id desc limit 1) as e
    where o.id = any (houses) and c.organisation_id = any (houses) and e.audience in ('organisation', 'movement', 'everyone')),
  -- Whoever spoke at many fires of a house is there with each of those seats.
  heard as materialized (
    select h.house as place, h.house, array_agg(distinct h.seat) as seats from held h group by h.house
    union all
    select h.movement, h.house, array_agg(distinct h.seat) from held h
      where h.movement <> h.house and h.audience <> 'organisation' group by h.movement, h.house),
  parts as (
    select p.id as place, 'here' as kind, p.id, h.seats from circles.circle p left join heard h on h.place = p.id
      where p.kind in ('movement', 'organisation') and (only_place is null or p.id = only_place)
    union all
    select o.movement_id, k.kind, k.id, h.seats from circles.circle o
      cross join lateral (values (o.id), (o.sector_id), (o.region_id)) as part (id)
      join circles.circle k on k.id = part.id
      left join heard h on h.place = o.movement_id and h.house = o.id
      where o.kind = 'organisation' and k.kind in ('organisation', 'sector', 'region') and k.id <> o.movement_id
        and k.visibility = 'everyone' and o.visibility = 'everyone' and (only_place is null or o.movement_id = only_place))
  select p.place, p.kind, p.id, circles.people_behind(array_agg(s.seat))
  from parts p left join lateral unnest(p.seats) as s (seat) on true
  group by p.place, p.kind, p.id;
end
$$;
