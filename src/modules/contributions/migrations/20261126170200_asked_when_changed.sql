-- Who says again what they said already is not asked again: only since somebody decides in another way.
create or replace function contributions.my_deciding()
returns table (contribution_id uuid, purpose text, needs boolean, again boolean)
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 10
as $$
  select c.id, p.purpose, n.needs, coalesce(c.state = 'confirmed'
    and coalesce(e.said_audience, e.audience) is not null
    and not (p.purpose = 'talk-on' and coalesce(e.said_audience, e.audience) = 'here')
    and (coalesce(changed.at > e.at, false)
      or case when e.second is null then n.needs else not n.needs and e.second <> 'yes' end), false)
  from contributions.my_contributions() m (id)
  join contributions.contribution c on c.id = m.id
  join contributions.speaker s on s.contribution_id = c.id
  left join lateral (
    select x.at from (
      select n.id, n.at, n.together, n.young_from, n.young_below, lag(n.together, 1, false) over earlier as was_together,
        lag(n.young_from) over earlier as was_from, lag(n.young_below) over earlier as was_below
      from contributions.deciding_note n where n.seat_id in (select contributions.seats_with(s.speaker_seat_id))
      window earlier as (order by n.id)) x
    where (x.together, x.young_from, x.young_below) is distinct from (x.was_together, x.was_from, x.was_below)
    order by x.id desc limit 1) changed on true
  cross join unnest(array['talk-on', 'theme-work', 'publish', 'publish-as-told', 'research']) p (purpose)
  cross join lateral (select contributions.needs_second(c.id, p.purpose) as needs) n
  left join lateral (select l.* from contributions.consent_entry l
    where l.contribution_id = c.id and l.purpose = p.purpose order by l.id desc limit 1) e on true
  where exists (select 1 from contributions.deciding_note n
    where n.seat_id in (select contributions.seats_with(s.speaker_seat_id)))
$$;
