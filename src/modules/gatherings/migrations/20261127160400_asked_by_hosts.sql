-- Who sits in the circle is for its hosts to know and to ask, and not for who stands in for one of them.
create or replace function gatherings.ask_circle(gathering uuid) returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform from gatherings.gathering g
    where g.id = gathering and g.circle_id in (select gatherings.my_hosted_circles()) for no key update;
  if not found then
    raise insufficient_privilege using message = 'not a host of this circle';
  end if;
  if not gatherings.takes_answers(gathering) then return 0; end if;
  update gatherings.gathering g set circle_asked_at = coalesce(g.circle_asked_at, now()) where g.id = gathering;
  return gatherings.ask_seats(gathering, null);
end
$$;

create or replace function gatherings.asked_of_circle(gathering uuid) returns table (asked integer, others integer)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select (count(distinct coalesce(s.person_id, s.id)) filter (where a.id is not null))::int,
    (count(distinct coalesce(s.person_id, s.id)) - count(distinct coalesce(s.person_id, s.id)) filter (where a.id is not null))::int
  from gatherings.gathering g join circles.seat s on s.circle_id = g.circle_id and gatherings.sits(s)
    left join gatherings.asked_seat a on a.gathering_id = g.id and a.seat_id = s.id
  where g.id = gathering and g.circle_id in (select gatherings.my_hosted_circles())
$$;

create or replace function gatherings.asked_on_paper(gathering uuid) returns table (id uuid, name text, by_code boolean)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select a.id, s.name, a.long_hash is not null and gatherings.without_step(s)
  from gatherings.gathering g join gatherings.asked_seat a on a.gathering_id = g.id
    join circles.seat s on s.id = a.seat_id left join people.person p on p.id = s.person_id
  where g.id = gathering and g.circle_id in (select gatherings.my_hosted_circles()) and gatherings.sits(s)
    and coalesce(p.email, '') = ''
  order by s.name, a.id
$$;
