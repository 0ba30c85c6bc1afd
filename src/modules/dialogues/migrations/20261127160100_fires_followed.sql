-- Fires in the calendar of whoever's secret was shown: around which they have a seat, also where they only listen or were asked and did
-- not answer yet; not what they said no to. What it is about only where everybody may know that: others look into calendars too.
create function dialogues.fires_followed()
returns table (id uuid, title text, place text, starts_at timestamptz, minutes integer, contact_phone text, announced boolean,
  version integer, sure boolean)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
declare
  whose uuid := gatherings.followed();
begin
  if whose is null then return; end if;
  return query select distinct on (d.id) d.id, case when d.announced then d.title else '' end, d.place, d.starts_at, d.minutes::int,
      d.contact_phone, d.announced, d.version, i.answer is distinct from 'maybe' and i.waiting_since is null
    from circles.seat s join dialogues.dialogue d on d.circle_id = s.circle_id and d.status <> 'draft'
    left join dialogues.invitation i on i.seat_id = s.id
    where s.person_id = whose and s.ended_at is null and i.answer is distinct from 'no'
      and d.starts_at > now() - interval '90 days'
    order by d.id, s.created_at;
end
$$;
revoke all on function dialogues.fires_followed() from public;
grant execute on function dialogues.fires_followed() to kampvuur_web;
