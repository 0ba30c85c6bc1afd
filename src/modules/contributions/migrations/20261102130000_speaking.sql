-- Whoever may read words must not learn from the tables whose they are, or which belong together: who held the pen
-- and when stay out of sight, and every sentence is sealed with a key of its own, tied to no seat.
revoke select on contributions.contribution, contributions.contribution_version from kampvuur_web;
grant select (id, circle_id, organisation_id, state, audience, with_name, current_version, version)
  on contributions.contribution to kampvuur_web;
grant select (contribution_id, number, body, sealing_key_id) on contributions.contribution_version to kampvuur_web;

-- Words belong to the house where they were said. They begin without an audience; what somebody else wrote waits.
drop policy contribution_say on contributions.contribution;
create policy contribution_say on contributions.contribution for insert to kampvuur_web with check (
  circle_id in (select circles.my_circles()) and state in ('waiting', 'confirmed')
  and audience is null and not with_name
  and organisation_id in (select f.parent_id from circles.circle f where f.id = circle_id));

create function contributions.begins_as(contribution uuid) returns text
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select c.state from contributions.contribution c where c.id = contribution
    and not exists (select 1 from contributions.speaker s where s.contribution_id = contribution)
$$;

drop policy speaker_say on contributions.speaker;
create policy speaker_say on contributions.speaker for insert to kampvuur_web with check (
  (speaker_seat_id in (select circles.my_speaking_seats()) and writer_seat_id is null and way = 'own-device'
    and contributions.begins_as(contribution_id) = 'confirmed')
  or (writer_seat_id in (select circles.my_speaking_seats()) and way <> 'own-device'
    and contributions.begins_as(contribution_id) = 'waiting'));

-- Nought to three sentences each. The database gives out the places, so that two devices at once cannot take a fourth;
-- what is left out makes room again.
alter table contributions.speaker alter column place drop not null;
revoke insert on contributions.speaker from kampvuur_web;
grant insert (contribution_id, speaker_seat_id, writer_seat_id, way, on_behalf_of) on contributions.speaker
  to kampvuur_web;

create function contributions.free_place(seat uuid) returns smallint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  free smallint;
begin
  perform 1 from circles.seat s where s.id = seat for no key update; -- two devices at once wait for each other
  select min(p) into free from generate_series(1, 3) p
    where not exists (select 1 from contributions.speaker x where x.speaker_seat_id = seat and x.place = p);
  if free is null then
    raise check_violation using message = 'three sentences already', constraint = 'three_sentences';
  end if;
  return free;
end
$$;

create function contributions.sit_down_to_speak() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  fire uuid;
begin
  select c.circle_id into fire from contributions.contribution c where c.id = new.contribution_id;
  if exists (select 1 from circles.seat s where s.id in (new.speaker_seat_id, new.writer_seat_id) and s.circle_id <> fire)
    or new.writer_seat_id = new.speaker_seat_id
  then
    raise insufficient_privilege using message = 'not around the same fire';
  end if;
  if new.place is null and exists (select 1 from contributions.contribution c
    where c.id = new.contribution_id and c.state <> 'left-out')
  then
    new.place := contributions.free_place(new.speaker_seat_id);
  end if;
  -- Whoever speaks has come.
  update circles.seat s set taken_at = now() where s.id = new.speaker_seat_id and s.taken_at is null;
  return new;
end
$$;
create trigger sit_down_to_speak before insert on contributions.speaker
  for each row execute function contributions.sit_down_to_speak();

create function contributions.move_places() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update contributions.speaker s
    set place = case when new.state = 'left-out' then null else contributions.free_place(s.speaker_seat_id) end
    where s.contribution_id = new.id;
  return null;
end
$$;
create trigger move_places after update of state on contributions.contribution
  for each row when ((new.state = 'left-out') <> (old.state = 'left-out'))
  execute function contributions.move_places();

-- A yes is always the speaker's: on their own device or card, or on the writer's device with the writer present.
drop policy consent_give on contributions.consent_entry;
create policy consent_give on contributions.consent_entry for insert to kampvuur_web with check (
  (contribution_id, decided_by_seat_id) in (select s.contribution_id, s.speaker_seat_id from contributions.speaker s)
  and ((contribution_id in (select contributions.my_contributions()) and present_seat_id is null)
    or (contribution_id in (select contributions.waiting_in_my_hand())
      and present_seat_id in (select circles.my_speaking_seats()))));

-- Whether the actor wrote down everything this seat said, for somebody without an account. Only such a helper may hold
-- the device on which the card's word is chosen for the first time; otherwise they could open what they did not write.
create function contributions.helps_with_card(seat uuid) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select exists (select 1 from circles.seat s where s.id = seat and s.person_id is null and s.ended_at is null)
    and exists (select 1 from contributions.speaker x where x.speaker_seat_id = seat)
    and not exists (select 1 from contributions.speaker x where x.speaker_seat_id = seat
      and (x.writer_seat_id is null or x.writer_seat_id not in (select circles.my_speaking_seats())))
    and not exists (select 1 from circles.seat_code c where c.seat_id = seat and c.kind = 'card')
$$;

-- The first card, made together with a helper: its word and its code in one step.
create function contributions.make_first_card(seat uuid, mac bytea, long bytea, short bytea) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if not contributions.helps_with_card(seat) then return false; end if;
  insert into circles.seat_word (seat_id, word_mac) values (seat, mac) on conflict (seat_id) do nothing;
  if not found then return false; end if;
  insert into circles.seat_code (seat_id, kind, long_hash, short_hash) values (seat, 'card', long, short);
  return true;
end
$$;

revoke all on function contributions.begins_as(uuid), contributions.free_place(uuid), contributions.sit_down_to_speak(),
  contributions.move_places(), contributions.helps_with_card(uuid),
  contributions.make_first_card(uuid, bytea, bytea, bytea) from public;
grant execute on function contributions.begins_as(uuid),
  contributions.helps_with_card(uuid), contributions.make_first_card(uuid, bytea, bytea, bytea) to kampvuur_web;
