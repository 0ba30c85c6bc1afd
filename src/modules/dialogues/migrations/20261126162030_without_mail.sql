-- For who keeps the fire: who carries an answer, was reminded of it and has no mail. They get the same letter on paper.
create function dialogues.to_remind_on_paper() returns table (owed_answer_id uuid, seat_id uuid, name text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  if platform.verified_actor() is null then return; end if;
  return query select c.owed_answer_id, c.seat_id, c.name
    from contributions.owed_answer o
    join contributions.carrier c on c.owed_answer_id = o.id
    join circles.seat s on s.id = c.seat_id
    where o.circle_id in (select circles.my_kept_circles())
      and o.reminded_at is not null and o.answered_at is null and contributions.still_said(o.id)
      and c.gone_at is null and s.person_id is null and s.id not in (select circles.my_seats())
      and not exists (select 1 from contributions.carrier_address a where a.seat_id = s.id)
      and not exists (select 1 from dialogues.invitation i where i.seat_id = s.id and i.email is not null);
end
$$;
revoke all on function dialogues.to_remind_on_paper() from public;
grant execute on function dialogues.to_remind_on_paper() to kampvuur_web;
