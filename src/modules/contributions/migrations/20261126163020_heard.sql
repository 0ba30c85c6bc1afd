-- Whose words might travel through a place when the quarter began: the seats, for the owner's functions alone. The ledger
-- says what held then; what is said, allowed or taken back since changes nothing until the next quarter begins.
create function contributions.heard_seats(within uuid) returns table (organisation_id uuid, seat_id uuid)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select c.organisation_id, s.speaker_seat_id
  from contributions.contribution c
  join contributions.speaker s on s.contribution_id = c.id
  join circles.circle o on o.id = c.organisation_id
  cross join lateral (
    select e.audience from contributions.consent_entry e
    where e.contribution_id = c.id and e.purpose = 'talk-on' and e.at < platform.quarter()
    order by e.id desc limit 1) as held
  where (c.organisation_id = within and held.audience in ('organisation', 'movement', 'everyone'))
    or (coalesce(o.movement_id, o.id) = within and held.audience in ('movement', 'everyone'))
$$;

-- From how many people words might travel here: through the place itself and, in a movement, through each organisation,
-- sector and region in it. For whoever sits there; every part has a line, also where nobody spoke. These groupings can be
-- asked for, and no others.
create function contributions.heard_in(place uuid) returns table (kind text, of_id uuid, people text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  if place not in (select circles.my_circles()) and place not in (select contributions.my_movements()) then return; end if;
  return query
    with heard as materialized (select h.organisation_id, h.seat_id from contributions.heard_seats(place) h),
    parts as (
      select 'here' as kind, p.id, null::uuid as organisation_id from circles.circle p
        where p.id = place and p.kind in ('movement', 'organisation')
      union all
      select k.kind, k.id, o.id from circles.circle k
        join circles.circle o on k.id in (o.id, o.sector_id, o.region_id) and o.kind = 'organisation'
        where k.kind in ('organisation', 'sector', 'region') and o.movement_id = place and k.id <> place
          and k.visibility = 'everyone' and o.visibility = 'everyone')
    select p.kind, p.id, platform.how_many('heard|' || place || '|' || p.kind || '|' || p.id,
      circles.people_behind(array_agg(h.seat_id)))
    from parts p left join heard h on p.kind = 'here' or h.organisation_id = p.organisation_id
    group by p.kind, p.id;
end
$$;

revoke all on function contributions.heard_seats(uuid), contributions.heard_in(uuid) from public;
grant execute on function contributions.heard_in(uuid) to kampvuur_web;
