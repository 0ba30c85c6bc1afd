-- A name that stands beside a seat is forgotten with it: who wrote down what a carrier told is known by their seat too.
-- Written by the database.
alter table contributions.owed_answer add column noted_by_seat_id uuid references circles.seat;
create index owed_answer_noted on contributions.owed_answer (noted_by_seat_id) where noted_by_seat_id is not null;

create function contributions.note_noter() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  new.noted_by_seat_id := (select s.id from circles.seat s
    where s.circle_id = new.circle_id and s.name = new.noted_by and s.name <> '' and s.id in (select circles.my_seats())
    order by s.created_at limit 1);
  return new;
end
$$;
revoke all on function contributions.note_noter() from public;
create trigger note_noter before update of noted_by on contributions.owed_answer
  for each row when (new.noted_by is distinct from old.noted_by and new.noted_by is distinct from '')
  execute function contributions.note_noter();

update contributions.owed_answer o set noted_by_seat_id = (select s.id from circles.seat s
    where s.circle_id = o.circle_id and s.name = o.noted_by
    order by s.role in ('facilitator', 'initiator', 'host') desc, s.created_at limit 1)
  where o.noted_by is not null;
-- Nobody around that fire is called so any more.
update contributions.owed_answer o set noted_by = '' where o.noted_by is not null and o.noted_by_seat_id is null;

-- On whose behalf something was said goes with what was said.
create function contributions.forget_behalf() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update contributions.speaker s set on_behalf_of = null where s.contribution_id = new.id and s.on_behalf_of is not null;
  return null;
end
$$;
revoke all on function contributions.forget_behalf() from public;
create trigger forget_behalf after update of erased_at on contributions.contribution
  for each row when (old.erased_at is null and new.erased_at is not null) execute function contributions.forget_behalf();
update contributions.speaker s set on_behalf_of = null from contributions.contribution c
  where c.id = s.contribution_id and c.erased_at is not null and s.on_behalf_of is not null;

-- Nobody calls it: a helper makes no card for somebody else.
drop function contributions.make_first_card(uuid, bytea, bytea, bytea);
