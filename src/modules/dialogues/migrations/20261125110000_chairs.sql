-- How many chairs stand around a fire for those who are asked. Who prepares and who facilitates have theirs already.
alter table dialogues.dialogue
  add column most_seats smallint not null default 15 check (most_seats between 1 and 200);
grant update (most_seats) on dialogues.dialogue to kampvuur_web;

alter table dialogues.invitation
  add column waiting_since timestamptz, -- said yes, and there was no chair
  add column chair_to_tell boolean not null default false; -- got a chair later on, and nobody told them yet
grant update (chair_to_tell) on dialogues.invitation to kampvuur_web, kampvuur_worker;
create index invitation_waiting on dialogues.invitation (dialogue_id, waiting_since) where waiting_since is not null;

-- Who says yes joins the line, and gets a chair from there. Only a yes waits: whoever changes their mind, in whichever
-- way, leaves it. After the room was opened nobody waits: who comes in, sits.
create function dialogues.join_line() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if new.answer is distinct from 'yes' then
    new.waiting_since := null;
    new.chair_to_tell := false;
  elsif new.waiting_since is null and exists (
    select 1 from circles.seat s join dialogues.dialogue d on d.circle_id = s.circle_id
    where s.id = new.seat_id and s.role in ('guest', 'helper') and s.taken_at is null
      and d.status in ('draft', 'inviting')) then
    new.waiting_since := clock_timestamp();
  end if;
  return new;
end
$$;
create trigger join_line before insert or update of answer on dialogues.invitation
  for each row execute function dialogues.join_line();

-- Who changes who sits around a fire waits here for each other, before anything else: two at once neither give one
-- chair twice nor leave it empty.
create function dialogues.hold_chairs(seat uuid) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform 1 from dialogues.dialogue d join circles.seat s on s.circle_id = d.circle_id
    where s.id = seat for no key update of d;
end
$$;

-- Gives the chairs that are free to who waits longest. Whoever answers at this moment hears it at once; the others must
-- be told. What others wait for or got is not given back: who answers their own invitation learns nothing of them.
create function dialogues.give_chairs(dialogue uuid, answering uuid) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  fire dialogues.dialogue;
  free integer;
  given uuid;
begin
  select d.* into fire from dialogues.dialogue d where d.id = dialogue
    and d.circle_id in (select circles.my_invited_circles()) for no key update;
  if fire.id is null or fire.status not in ('draft', 'inviting') then return; end if;
  select fire.most_seats - count(*) into free from circles.seat s
    where s.circle_id = fire.circle_id and s.role in ('guest', 'helper') and s.taken_at is not null
      and s.ended_at is null;
  if free <= 0 then return; end if;
  for given in
    select i.seat_id from dialogues.invitation i join circles.seat s on s.id = i.seat_id
    where i.dialogue_id = fire.id and i.waiting_since is not null and s.taken_at is null and s.ended_at is null
    order by i.waiting_since, i.seat_id limit free
  loop
    update circles.seat s set taken_at = now() where s.id = given;
    update dialogues.invitation i set waiting_since = null, chair_to_tell = given is distinct from answering
      where i.seat_id = given;
    if given is distinct from answering then
      insert into platform.outbox (fact, ids) values ('dialogues.chair-came-free', jsonb_build_object('seatId', given));
    end if;
  end loop;
end
$$;

-- Whether a yes would get a chair now: for who is asked, and no more than that.
create function dialogues.has_free_chair(dialogue uuid) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select d.most_seats > (select count(*) from circles.seat s
    where s.circle_id = d.circle_id and s.role in ('guest', 'helper') and s.taken_at is not null
      and s.ended_at is null)
  from dialogues.dialogue d
  where d.id = dialogue and d.circle_id in (select circles.my_invited_circles())
$$;

revoke all on function dialogues.join_line(), dialogues.hold_chairs(uuid), dialogues.give_chairs(uuid, uuid),
  dialogues.has_free_chair(uuid) from public;
grant execute on function dialogues.hold_chairs(uuid), dialogues.give_chairs(uuid, uuid),
  dialogues.has_free_chair(uuid) to kampvuur_web;
