-- Who looks after a conversation and listens to it is as silent as the others behind the circle, helps nobody to write,
-- and reads the house's words with an answer they carry only when somebody vouched that they belong to the house.
create or replace function contributions.listeners_stay_silent() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select 1 from circles.seat s
    where s.id in (new.speaker_seat_id, new.writer_seat_id) and (s.role = 'listener' or s.listens))
  then
    raise insufficient_privilege using message = 'who listens does not speak';
  end if;
  return new;
end
$$;

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
      and (c.of_house or (s.came_at is not null and s.role <> 'listener' and not s.listens));
end
$$;

create or replace function contributions.begin_help(help uuid, seat uuid, browser bytea) returns text
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  actor text[] := platform.verified_actor();
  me uuid;
begin
  if actor[1] is distinct from 'seat' or actor[4] not in ('room', 'card') then return 'absent'; end if;
  me := actor[2]::uuid;
  perform 1 from circles.seat s where s.id = me for no key update; -- two tabs at once wait for each other
  if not exists (select 1 from circles.seat m
    join circles.circle f on f.id = m.circle_id and f.kind = 'fire'
    join circles.seat s on s.circle_id = m.circle_id and s.id = seat and s.id <> m.id
    where m.id = me and m.ended_at is null and m.came_at is not null and s.ended_at is null
      and m.role <> 'listener' and not m.listens and s.role <> 'listener' and not s.listens
      and (s.taken_at is not null or s.circle_id in (select circles.my_kept_circles())))
  then return 'absent'; end if;
  if exists (select 1 from contributions.help h where h.helper_seat_id = me and h.helped_seat_id = seat
    and h.ended_by = 'helped' and h.ended_at > now() - interval '1 day')
  then return 'stopped'; end if;
  if seat in (select contributions.seats_i_help()) then return 'goes-on'; end if;
  update contributions.help h set ended_at = least(now(), h.ends_at), ended_by = 'helper'
    where h.helper_seat_id = me and h.ended_at is null;
  update contributions.help h set browser_hash = null
    where h.browser_hash is not null and h.begun_at < now() - interval '1 day';
  insert into contributions.help (id, helper_seat_id, helped_seat_id, session_id, browser_hash, ends_at)
    select help, me, seat, t.id, browser, least(now() + interval '1 hour', t.ends_at)
    from platform.session t where t.id = actor[3]::uuid;
  return 'begun';
end
$$;
