-- Who receives people reads their names and what they need. Whoever is host no more, or sits there no more, does not: where nobody is
-- left to receive people, the hosts of the circle do.
create function gatherings.hand_on_receiving() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  with gone as (delete from gatherings.receiver r where r.seat_id = new.id returning r.gathering_id)
  insert into gatherings.receiver (gathering_id, seat_id)
    select g.gathering_id, h.id from gone g join circles.seat h on h.circle_id = new.circle_id
    where h.id <> new.id and h.role = 'host' and h.person_id is not null and h.taken_at is not null and h.ended_at is null
      and not exists (select from gatherings.receiver o join circles.seat s on s.id = o.seat_id
        where o.gathering_id = g.gathering_id and s.id <> new.id and s.ended_at is null)
    on conflict do nothing;
  return null;
end
$$;
create trigger hand_on_receiving after update of role, ended_at on circles.seat
  for each row when ((old.role = 'host' and new.role <> 'host') or (old.ended_at is null and new.ended_at is not null))
  execute function gatherings.hand_on_receiving();
revoke all on function gatherings.hand_on_receiving() from public;

-- What was left behind before.
delete from gatherings.receiver r using circles.seat s where s.id = r.seat_id and s.ended_at is not null;
