-- A house is heard in every sector and region in which it sits.
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
      cross join lateral (select o.id union all
        select w.in_id from circles.within w where w.circle_id = o.id and w.until is null) as part (id)
      join circles.circle k on k.id = part.id
      left join heard h on h.place = o.movement_id and h.house = o.id
      where o.kind = 'organisation' and (k.id = o.id or k.kind in ('sector', 'region')) and k.id <> o.movement_id
        and k.visibility = 'everyone' and o.visibility = 'everyone' and (only_place is null or o.movement_id = only_place))
  select p.place, p.kind, p.id, circles.people_behind(array_agg(s.seat))
  from parts p left join lateral unnest(p.seats) as s (seat) on true
  group by p.place, p.kind, p.id;
end
$$;

-- What is told of a part is told under the highest number of all it sits in.
create or replace function contributions.heard_in(place uuid) returns table (kind text, of_id uuid, people text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  now_quarter date := platform.day_of(platform.quarter());
  fewest_here integer;
  kept boolean;
begin
  if place not in (select circles.my_circles()) and place not in (select contributions.my_movements()) then return; end if;
  fewest_here := circles.fewest_at(place);
  kept := exists (select from contributions.heard_kept k where k.place_id = place and k.quarter = now_quarter);
  return query
    with counted as (
      select k.kind, k.of_id, k.people, k.fewest, k.word from contributions.heard_kept k
        where k.place_id = place and k.quarter = now_quarter
      union all
      select c.kind, c.of_id, c.people, null, null from contributions.count_heard(place) c where not kept),
    houses as materialized (select o.id from circles.circle o
      where o.movement_id = place and o.kind = 'organisation' and o.visibility = 'everyone'),
    parts as (
      select 'here' as kind, p.id from circles.circle p
        where p.id = place and p.kind in ('movement', 'organisation')
      union all
      select 'organisation', h.id from houses h where h.id <> place
      union all
      select k.kind, k.id from circles.circle k
        where k.id in (select w.in_id from circles.within w join houses h on h.id = w.circle_id where w.until is null)
          and k.id <> place and k.kind in ('sector', 'region') and k.visibility = 'everyone'),
    -- Each place is asked once for all that sits in it.
    sits as materialized (
      select c.id, c.parent_id as in_id from circles.circle c join parts p on p.id = c.id where c.parent_id is not null
      union
      select c.id, c.movement_id from circles.circle c join parts p on p.id = c.id where c.movement_id is not null
      union
      select w.circle_id, w.in_id from circles.within w join parts p on p.id = w.circle_id where w.until is null),
    places as materialized (
      select s.in_id, circles.fewest_at(s.in_id) as fewest from (select distinct in_id from sits) s where s.in_id <> place),
    under as (
      select p.kind, p.id, greatest(fewest_here, max(u.fewest)) as fewest
      from parts p left join sits s on s.id = p.id left join places u on u.in_id = s.in_id
      group by p.kind, p.id)
    select u.kind, u.id, case when c.fewest = u.fewest then c.word
      else platform.how_many(contributions.heard_about(place, u.kind, u.id), coalesce(c.people, 0), u.fewest) end
    from under u left join counted c on c.kind = u.kind and c.of_id = u.id;
end
$$;
