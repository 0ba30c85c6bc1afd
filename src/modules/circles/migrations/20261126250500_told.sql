-- Who looks after a place today and did not show the second step it asks is told so; until then they look after nothing there.
drop function circles.host_asked_of_me();
create function circles.host_asked_of_me()
returns table (id uuid, circle_name text, slug text, kind text, by_name text, to_name text, from_on date, until_on date,
  outcome text, mine boolean, asks_step boolean)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 2
as $$
declare
  me uuid := platform.current_person();
begin
  if me is null then return; end if;
  return query select a.id, c.name, c.slug, a.kind, b.name, t.name, a.from_on, a.until_on, a.outcome, t.person_id = me,
      c.second_step <> 'nobody' and not platform.is_strong(c.id)
    from circles.host_asked a join circles.circle c on c.id = a.circle_id and c.closed_on is null
    join circles.seat b on b.id = a.by_seat_id and b.ended_at is null
    join circles.seat t on t.id = a.to_seat_id and t.ended_at is null
    where a.ended_at is null and me in (b.person_id, t.person_id)
      and coalesce(a.until_on >= platform.day_of(now()), true)
    order by a.at limit 50;
end
$$;

-- What became of a proposal, for hosts of the circle and of where it would go on: of two who answer at once, the second reads
-- what the first did.
create function circles.ended_proposal(proposal uuid) returns table (circle_name text, slug text, kind text, outcome text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
begin
  return query select c.name, c.slug, p.kind, p.outcome from circles.proposal p join circles.circle c on c.id = p.circle_id
    where p.id = proposal and p.ended_at is not null and exists (select from circles.seat s
      where s.person_id = platform.current_person() and s.role = 'host' and s.taken_at is not null and s.ended_at is null
        and (s.circle_id in (p.circle_id, p.into_id) or s.id = p.second_seat_id)
        and (not s.asks_more or platform.is_strong(s.circle_id)));
end
$$;

revoke all on function circles.host_asked_of_me(), circles.ended_proposal(uuid) from public;
grant execute on function circles.host_asked_of_me(), circles.ended_proposal(uuid) to kampvuur_web;

-- As before; a list that was taken in is told with the moment and the name that its receipt has.
create or replace function circles.write_deed_of_import() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  taken_in boolean := new.undone_at is null;
  hosting uuid := circles.my_own_hosting_seat(new.circle_id);
begin
  insert into circles.deed (circle_id, seat_id, kind, becomes, at)
    values (new.circle_id, coalesce(hosting, (select s.id from circles.seat s where s.circle_id = new.circle_id
        and s.person_id = new.person_id and s.role = 'host' and s.ended_at is null limit 1)),
      case when taken_in then 'list-in' else 'list-back' end, new.holds, case when taken_in then new.at else new.undone_at end);
  return null;
end
$$;
