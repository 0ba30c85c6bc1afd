-- Nobody is invited anew to a seat from which something was said.
create function contributions.no_invitation_after_words() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select 1 from contributions.speaker x where x.speaker_seat_id = new.seat_id) then
    raise check_violation using message = 'somebody spoke from this seat', constraint = 'own_way_in';
  end if;
  return new;
end
$$;
create trigger no_invitation_after_words before insert on circles.seat_code
  for each row when (new.kind = 'invitation') execute function contributions.no_invitation_after_words();

-- Helping with a first card is for who has no way in of their own, and whose every word the helper wrote down.
create or replace function contributions.helps_with_card(seat uuid) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select exists (select 1 from circles.seat s where s.id = seat and s.ended_at is null)
    and not circles.has_own_way_in(seat)
    and exists (select 1 from contributions.speaker x where x.speaker_seat_id = seat)
    and not exists (select 1 from contributions.speaker x where x.speaker_seat_id = seat
      and (x.writer_seat_id is null or x.writer_seat_id not in (select circles.my_speaking_seats())))
    and not exists (select 1 from contributions.contribution_version v
      join contributions.speaker x on x.contribution_id = v.contribution_id
      where x.speaker_seat_id = seat and v.written_by_seat_id = seat)
    and not exists (select 1 from circles.seat_code c where c.seat_id = seat and c.kind = 'card')
$$;

-- Whoever sits down at the same moment is waited for: then they choose themselves.
create or replace function contributions.make_first_card(seat uuid, mac bytea, long bytea, short bytea) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform 1 from circles.seat s where s.id = seat for update;
  if not contributions.helps_with_card(seat) then return false; end if;
  insert into circles.seat_word (seat_id, word_mac) values (seat, mac) on conflict (seat_id) do nothing;
  if not found then return false; end if;
  insert into circles.seat_code (seat_id, kind, long_hash, short_hash) values (seat, 'card', long, short);
  return true;
end
$$;

-- A yes through the writer's hand is for who cannot say it by themselves now, and never carries a name.
drop policy consent_give on contributions.consent_entry;
create policy consent_give on contributions.consent_entry for insert to kampvuur_web with check (
  (contribution_id, decided_by_seat_id) in (select s.contribution_id, s.speaker_seat_id from contributions.speaker s)
  and ((contribution_id in (select contributions.my_contributions()) and present_seat_id is null)
    or (contribution_id in (select contributions.waiting_in_my_hand())
      and present_seat_id in (select circles.my_speaking_seats())
      and not with_name
      and not circles.can_speak_for_themselves(decided_by_seat_id))));

create function contributions.yes_is_its_speakers() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if platform.verified_actor() is not null
    and new.id not in (select contributions.my_contributions())
    and exists (select 1 from contributions.speaker x
      where x.contribution_id = new.id and circles.can_speak_for_themselves(x.speaker_seat_id))
  then
    raise insufficient_privilege using message = 'the yes is its speaker''s';
  end if;
  return new;
end
$$;
create trigger yes_is_its_speakers before update of state on contributions.contribution
  for each row when (old.state = 'waiting' and new.state = 'confirmed')
  execute function contributions.yes_is_its_speakers();

-- What was written down takes a place at the yes, not before: else whoever writes would learn how many sentences
-- somebody kept to themselves. How many may wait is counted for each writer apart.
update contributions.speaker s set place = null
  from contributions.contribution c where c.id = s.contribution_id and c.state = 'waiting';

create or replace function contributions.sit_down_to_speak() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  said contributions.contribution;
begin
  select c.* into said from contributions.contribution c where c.id = new.contribution_id;
  if exists (select 1 from circles.seat s
      where s.id in (new.speaker_seat_id, new.writer_seat_id) and s.circle_id <> said.circle_id)
    or new.writer_seat_id = new.speaker_seat_id
  then
    raise insufficient_privilege using message = 'not around the same fire';
  end if;
  if new.place is null and said.state = 'confirmed' then
    new.place := contributions.free_place(new.speaker_seat_id);
  end if;
  if said.state = 'waiting' then
    perform 1 from circles.seat s where s.id = new.writer_seat_id for no key update;
    if (select count(*) from contributions.speaker x join contributions.contribution c on c.id = x.contribution_id
      where x.speaker_seat_id = new.speaker_seat_id and x.writer_seat_id = new.writer_seat_id
        and c.state = 'waiting') >= 3
    then
      raise check_violation using message = 'three sentences wait already', constraint = 'three_waiting';
    end if;
  end if;
  -- Whoever speaks has come.
  update circles.seat s set taken_at = now() where s.id = new.speaker_seat_id and s.taken_at is null;
  return new;
end
$$;

create or replace function contributions.move_places() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update contributions.speaker s
    set place = case when new.state = 'confirmed' then contributions.free_place(s.speaker_seat_id) end
    where s.contribution_id = new.id;
  return null;
end
$$;
drop trigger move_places on contributions.contribution;
create trigger move_places after update of state on contributions.contribution
  for each row when ((new.state = 'confirmed') <> (old.state = 'confirmed'))
  execute function contributions.move_places();

revoke all on function contributions.no_invitation_after_words(), contributions.yes_is_its_speakers() from public;
