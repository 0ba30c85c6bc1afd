-- Several codes may be held at once, and whoever asks with them sees everything that each of them opens.
create or replace function gatherings.my_asked() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
declare
  person uuid := platform.current_person();
  held bytea[] := array(select sha256(convert_to(one.code, 'UTF8'))
    from unnest(string_to_array(nullif(current_setting('kampvuur.sign_up', true), ''), ' ')) one (code));
begin
  if person is not null then
    return query select a.id from gatherings.asked_seat a join circles.seat s on s.id = a.seat_id
      where s.person_id = person and gatherings.sits(s) and (not s.asks_more or platform.is_strong(s.circle_id));
  end if;
  if cardinality(held) > 0 then
    return query select a.id from gatherings.asked_seat a join circles.seat s on s.id = a.seat_id
      where (a.long_hash = any (held) or a.short_hash = any (held)
          or a.id in (select u.asked_id from gatherings.sign_up u where u.long_hash = any (held) or u.short_hash = any (held)))
        and gatherings.sits(s) and gatherings.without_step(s);
  end if;
end
$$;

create or replace function gatherings.my_sign_ups() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
declare
  held bytea[] := array(select sha256(convert_to(one.code, 'UTF8'))
    from unnest(string_to_array(nullif(current_setting('kampvuur.sign_up', true), ''), ' ')) one (code));
begin
  return query select s.id from gatherings.sign_up s where s.person_id = (select platform.current_person());
  if cardinality(held) > 0 then
    return query select s.id from gatherings.sign_up s where s.long_hash = any (held) or s.short_hash = any (held);
    return query select u.id from gatherings.asked_seat a join circles.seat s on s.id = a.seat_id
      join gatherings.sign_up u on u.gathering_id = a.gathering_id and (u.asked_id = a.id or u.person_id = s.person_id)
      where (a.long_hash = any (held) or a.short_hash = any (held)) and gatherings.sits(s) and gatherings.without_step(s);
  end if;
end
$$;

-- Who stands in for a host asks the circle as well, on those days.
create or replace function gatherings.ask_circle(gathering uuid) returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform from gatherings.gathering g
    where g.id = gathering and g.circle_id in (select gatherings.my_tended_circles()) for no key update;
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
  where g.id = gathering and g.circle_id in (select gatherings.my_tended_circles())
$$;

create or replace function gatherings.asked_on_paper(gathering uuid) returns table (id uuid, name text, by_code boolean)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select a.id, s.name, a.long_hash is not null and gatherings.without_step(s)
  from gatherings.gathering g join gatherings.asked_seat a on a.gathering_id = g.id
    join circles.seat s on s.id = a.seat_id left join people.person p on p.id = s.person_id
  where g.id = gathering and g.circle_id in (select gatherings.my_tended_circles()) and gatherings.sits(s)
    and coalesce(p.email, '') = ''
  order by s.name, a.id
$$;
