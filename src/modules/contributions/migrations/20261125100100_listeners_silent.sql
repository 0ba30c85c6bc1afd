-- From a seat behind the circle nothing is said and nothing is written down for somebody else.
create function contributions.listeners_stay_silent() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select 1 from circles.seat s
    where s.id in (new.speaker_seat_id, new.writer_seat_id) and s.role = 'listener')
  then
    raise insufficient_privilege using message = 'who listens does not speak';
  end if;
  return new;
end
$$;
revoke all on function contributions.listeners_stay_silent() from public;
create trigger listeners_stay_silent before insert or update of speaker_seat_id, writer_seat_id on contributions.speaker
  for each row execute function contributions.listeners_stay_silent();

-- Who listened and carries an answer reads its words when they are of the house, not because they were there.
create or replace function contributions.words_i_carry() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 50
as $$
declare
  actor text[] := platform.verified_actor();
begin
  if actor is null or actor[4] = 'invitation' then return; end if;
  return query select w.contribution_id from contributions.owed_answer_words w
    join contributions.carrier c on c.owed_answer_id = w.owed_answer_id
    join circles.seat s on s.id = c.seat_id
    where c.seat_id in (select circles.my_seats())
      and (c.of_house or (s.came_at is not null and s.role <> 'listener'));
end
$$;
