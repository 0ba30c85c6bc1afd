-- Whoever speaks has come.
create function contributions.came_to_speak() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update circles.seat s set taken_at = coalesce(s.taken_at, now()), came_at = coalesce(s.came_at, now())
    where s.id = new.speaker_seat_id and (s.taken_at is null or s.came_at is null);
  return null;
end
$$;
revoke all on function contributions.came_to_speak() from public;
create trigger came_to_speak after insert on contributions.speaker
  for each row execute function contributions.came_to_speak();

-- Words stay with who said them: nobody else ends or renames the seat they were said from. The same holds for a seat
-- that came and said nothing, so that a refusal tells nobody who spoke.
create function contributions.keep_speaker() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if platform.verified_actor() is not null
    and (old.came_at is not null or exists (select 1 from contributions.speaker x where x.speaker_seat_id = old.id))
    and exists (select 1 from circles.circle c where c.id = old.circle_id and c.kind = 'fire')
    and old.id not in (select circles.my_speaking_seats())
  then
    raise insufficient_privilege using message = 'who was there keeps their seat and their name';
  end if;
  return new;
end
$$;
revoke all on function contributions.keep_speaker() from public;
create trigger keep_speaker before update of name, ended_at on circles.seat
  for each row when (new.name is distinct from old.name or new.ended_at is distinct from old.ended_at)
  execute function contributions.keep_speaker();

-- Who carries an answer for a house they are not of reads its words only when they were around that fire.
create or replace function contributions.words_i_carry() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  actor text[] := platform.verified_actor();
begin
  if actor is null or actor[4] = 'invitation' then return; end if;
  return query select w.contribution_id from contributions.owed_answer_words w
    join contributions.carrier c on c.owed_answer_id = w.owed_answer_id
    join circles.seat s on s.id = c.seat_id
    where c.seat_id in (select circles.my_seats()) and (c.of_house or s.came_at is not null);
end
$$;
