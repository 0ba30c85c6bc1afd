-- A sign-up lets nobody see what its gathering's audience does not: who was asked by somebody who receives people may know of it until
-- they say no, and for everybody else only the audience decides, as it is today.
alter table gatherings.sign_up add column invited boolean not null default false;
-- Nobody else could be there without an account.
update gatherings.sign_up s set invited = true from gatherings.gathering g
  where g.id = s.gathering_id and s.person_id is null and (s.answer is null or g.audience <> 'everyone');

create function gatherings.note_invited() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  new.invited := new.answer is null and new.person_id is null and new.gathering_id in (select gatherings.my_received());
  return new;
end
$$;
create trigger note_invited before insert on gatherings.sign_up
  for each row execute function gatherings.note_invited();

-- Whether a gathering is meant for somebody, by where they sit: without anybody who is signed in. Without a second step, nothing of a
-- circle that asks one of them.
create function gatherings.admits(gathering uuid, person uuid, without_step boolean) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select (g.audience = 'everyone' or exists (select from circles.seat s join circles.circle c on c.id = s.circle_id
      where s.person_id = person and s.taken_at is not null and s.ended_at is null and s.role <> 'listener' and not s.listens
        and not (without_step and s.asks_more)
        and (c.id = g.circle_id
          or (g.audience = 'movement' and c.kind not in ('fire', 'partner')
            and g.movement_id = case when c.kind = 'movement' then c.id else c.movement_id end)
          or exists (select from gatherings.guest_circle x where x.gathering_id = g.id and x.circle_id = c.id))))
    and not (without_step and exists (select from circles.seat s where s.person_id = person and s.circle_id = g.circle_id
      and s.taken_at is not null and s.ended_at is null and s.asks_more))
  from gatherings.gathering g where g.id = gathering
$$;

-- The same for who signed up or was asked: what letters ask when they are sent.
create function gatherings.reaches(sign_up uuid, without_step boolean) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select s.invited or gatherings.admits(s.gathering_id, s.person_id, without_step)
  from gatherings.sign_up s where s.id = sign_up
$$;

create or replace function gatherings.my_gatherings() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
  select s.gathering_id from gatherings.sign_up s join gatherings.gathering g on g.id = s.gathering_id
    where s.id in (select gatherings.my_sign_ups()) and s.invited and s.answer is distinct from 'no'
      and g.circle_id not in (select a.id from circles.asking_more_of_me() a)
  union select gatherings.in_followed()
  union select g.gathering_id from gatherings.guest_circle g where g.circle_id in (select circles.my_circles())
$$;

-- Until the day after. Whether they may know of the gathering at all, the policy asks beside this.
create or replace function gatherings.my_places() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
  select s.gathering_id from gatherings.sign_up s join gatherings.occurrence o on o.id = s.occurrence_id
    where s.id in (select gatherings.my_sign_ups()) and s.answer in ('yes', 'maybe') and s.waiting_since is null
      and o.ends_at > now() - interval '1 day'
      and o.circle_id not in (select a.id from circles.asking_more_of_me() a)
$$;
drop policy online_come on gatherings.online;
create policy online_come on gatherings.online for select to kampvuur_web using (
  gathering_id in (select gatherings.my_places())
  and exists (select from gatherings.gathering g where g.id = gathering_id));

create or replace function gatherings.in_followed() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 20
as $$
declare
  whose uuid := gatherings.followed();
begin
  if whose is null then return; end if;
  return query select g.id from gatherings.gathering g join circles.seat s on s.circle_id = g.circle_id
      where s.person_id = whose and s.taken_at is not null and s.ended_at is null and not s.asks_more and g.status <> 'draft'
    union select s.gathering_id from gatherings.sign_up s
      where s.person_id = whose and s.answer in ('yes', 'maybe') and gatherings.admits(s.gathering_id, whose, true);
end
$$;

create or replace function gatherings.signed_up_followed() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 20
as $$
declare
  whose uuid := gatherings.followed();
begin
  if whose is null then return; end if;
  return query select s.occurrence_id from gatherings.sign_up s
    where s.person_id = whose and s.answer in ('yes', 'maybe') and gatherings.admits(s.gathering_id, whose, true);
end
$$;

-- Whoever a gathering is no longer meant for gives their place on.
create function gatherings.take_off(sign_up uuid, occurrence uuid) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform gatherings.hold_line(occurrence);
  update gatherings.sign_up s set answer = 'no', version = s.version + 1 where s.id = sign_up;
  perform gatherings.give_places(occurrence, null);
end
$$;

create function gatherings.leave_line() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform gatherings.take_off(s.id, s.occurrence_id)
    from (select u.id, u.occurrence_id from gatherings.sign_up u join gatherings.occurrence o on o.id = u.occurrence_id
      where u.person_id = new.person_id and u.answer in ('yes', 'maybe') and o.ends_at > now() and o.audience <> 'everyone'
        and not gatherings.admits(u.gathering_id, new.person_id, false)
      order by o.id) s;
  return null;
end
$$;
create trigger leave_line after update of ended_at on circles.seat
  for each row when (old.ended_at is null and new.ended_at is not null and new.person_id is not null)
  execute function gatherings.leave_line();

-- After its occurrences were told, which holds their lines: nobody signs up in between.
create function gatherings.tell_who_is_out() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  gone record;
begin
  for gone in
    select u.id, u.occurrence_id from gatherings.sign_up u join gatherings.occurrence o on o.id = u.occurrence_id
    where u.gathering_id = new.id and u.answer in ('yes', 'maybe') and o.ends_at > now() and not gatherings.reaches(u.id, false)
    order by o.id, u.waiting_since nulls last
  loop
    perform gatherings.take_off(gone.id, gone.occurrence_id);
    insert into platform.outbox (fact, ids) values ('gatherings.narrowed', jsonb_build_object('signUp', gone.id));
  end loop;
  return null;
end
$$;
create trigger tell_who_is_out after update of audience on gatherings.gathering
  for each row when (old.audience is distinct from new.audience) execute function gatherings.tell_who_is_out();

revoke all on function gatherings.note_invited(), gatherings.admits(uuid, uuid, boolean), gatherings.reaches(uuid, boolean),
  gatherings.take_off(uuid, uuid), gatherings.leave_line(), gatherings.tell_who_is_out() from public;
grant execute on function gatherings.reaches(uuid, boolean) to kampvuur_worker;
