-- A carrier may hand over what they promised to somebody else, who is asked first. What was handed over stays in sight
-- for whoever knows who carries it; what was declined is known to who asked, who was asked, and who keeps the fire.
create table contributions.handover (
  id uuid primary key,
  owed_answer_id uuid not null references contributions.owed_answer,
  circle_id uuid not null references circles.circle,
  from_seat_id uuid not null references circles.seat,
  from_name text not null,
  to_seat_id uuid not null references circles.seat,
  to_name text not null,
  of_house boolean not null, -- who asks vouches that they belong to the house
  asked_on date not null,
  outcome text check (outcome in ('accepted', 'declined', 'taken-back')),
  decided_on date,
  check ((outcome is null) = (decided_on is null))
);
create unique index handover_open on contributions.handover (owed_answer_id, from_seat_id) where outcome is null;
create index handover_asked on contributions.handover (to_seat_id);
create index handover_from on contributions.handover (from_seat_id);
alter table contributions.handover enable row level security;

-- A carrier whose seat ended carries nothing any more: what they promised has one carrier less, and the circle sees it.
alter table contributions.carrier add column gone_at timestamptz;
update contributions.carrier c set gone_at = s.ended_at from circles.seat s where s.id = c.seat_id and s.ended_at is not null;
create function contributions.carrier_gone() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update contributions.carrier c set gone_at = new.ended_at where c.seat_id = new.id;
  return null;
end
$$;
create trigger carrier_gone after update of ended_at on circles.seat
  for each row when (old.ended_at is distinct from new.ended_at) execute function contributions.carrier_gone();

-- The answers that the actor is asked to carry and did not decide about. An invitation, which others may hold, opens none.
create function contributions.asked_to_carry() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 2
as $$
declare
  actor text[] := platform.verified_actor();
begin
  if actor is null or actor[4] = 'invitation' then return; end if;
  return query select h.owed_answer_id from contributions.handover h
    where h.outcome is null and h.to_seat_id in (select circles.my_seats());
end
$$;

-- What the actor was asked to take over, also when it is decided.
create function contributions.handovers_to_me() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 2
as $$
declare
  actor text[] := platform.verified_actor();
begin
  if actor is null or actor[4] = 'invitation' then return; end if;
  return query select h.id from contributions.handover h where h.to_seat_id in (select circles.my_seats());
end
$$;

create policy handover_see on contributions.handover for select to kampvuur_web using (
  id in (select contributions.handovers_to_me())
  or circle_id in (select circles.my_kept_circles())
  or owed_answer_id in (select contributions.my_owed_answers())
  or (outcome = 'accepted' and exists (select 1 from contributions.owed_answer o
    where o.id = handover.owed_answer_id
      and (o.circle_id in (select circles.my_circles()) or o.organisation_id in (select circles.my_circles())))));
create policy handover_post on contributions.handover for select to kampvuur_worker using (true);
grant select on contributions.handover to kampvuur_web, kampvuur_worker;

-- Who is asked reads what was asked of whom, and by when; the words only once they said yes.
drop policy owed_see on contributions.owed_answer;
create policy owed_see on contributions.owed_answer for select to kampvuur_web using (
  circle_id in (select circles.my_kept_circles())
  or id in (select contributions.my_owed_answers())
  or id in (select contributions.asked_to_carry())
  or (stands_alone and circle_id in (select circles.my_circles()))
  or exists (select 1 from contributions.owed_answer_words w where w.owed_answer_id = owed_answer.id));

-- Whether the actor may say of somebody that they belong to the house: who keeps the fire, and who carries it and belongs
-- to the house themselves.
create function contributions.may_vouch(owed_answer uuid) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if platform.verified_actor() is null then return false; end if;
  return exists (select 1 from contributions.owed_answer o where o.id = owed_answer
    and (o.circle_id in (select circles.my_kept_circles())
      or (o.id in (select contributions.my_owed_answers())
        and (o.organisation_id in (select circles.my_circles())
          or exists (select 1 from contributions.carrier c where c.owed_answer_id = o.id and c.of_house
            and c.seat_id in (select circles.my_seats()))))));
end
$$;

-- Who was asked by mail for this alone and has nothing left to come in for.
create function contributions.end_asked_seat(asked uuid) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update circles.seat s set ended_at = now()
    where s.id = asked and s.taken_at is null and s.ended_at is null
      and exists (select 1 from contributions.carrier_address a where a.seat_id = s.id)
      and not exists (select 1 from contributions.carrier c where c.seat_id = s.id)
      and not exists (select 1 from contributions.handover h where h.to_seat_id = s.id and h.outcome is null);
  if not found then return; end if;
  update circles.seat_code c set ended_at = now() where c.seat_id = asked and c.ended_at is null;
  update platform.session t set ended_at = now() where t.seat_id = asked and t.ended_at is null;
end
$$;

-- Asks somebody around the fire (`seal_key` null), or somebody by mail, to carry it in the place of who carries it now.
-- Gives 'asked'; or why not: 'answered', 'nobody' (not around this fire), 'same' (carries it already), 'outsider' (none of
-- the words is for everyone, and nobody vouches); null where it is not the actor's to hand over.
create function contributions.ask_to_carry(handover uuid, owed uuid, hands_over uuid, asked uuid, called text,
  vouched boolean, seal_key uuid, address bytea, today date) returns text
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  promised contributions.owed_answer;
  carried contributions.carrier;
  name text := called;
  belongs boolean := vouched and contributions.may_vouch(owed);
  was_there boolean := false;
  earlier uuid;
begin
  if (platform.verified_actor())[4] = 'invitation' then return null; end if;
  select o.* into promised from contributions.owed_answer o where o.id = owed for update;
  select c.* into carried from contributions.carrier c where c.owed_answer_id = owed and c.seat_id = hands_over;
  if promised.id is null or carried.seat_id is null
    or not (hands_over in (select circles.my_seats()) or promised.circle_id in (select circles.my_kept_circles())
      or (carried.gone_at is not null and owed in (select contributions.my_owed_answers())))
  then
    return null;
  end if;
  if promised.answered_at is not null then return 'answered'; end if;
  if seal_key is null then
    select s.name, s.taken_at is not null and s.role <> 'listener' and not s.listens,
        belongs or exists (select 1 from contributions.carrier c where c.seat_id = s.id and c.of_house)
      into name, was_there, belongs
      from circles.seat s where s.id = asked and s.circle_id = promised.circle_id and s.ended_at is null and s.name <> ''
        and (s.taken_at is not null or exists (select 1 from contributions.carrier c where c.seat_id = s.id));
    if not found then return 'nobody'; end if;
    if exists (select 1 from contributions.carrier c where c.owed_answer_id = owed and c.seat_id = asked)
      or exists (select 1 from contributions.handover h where h.owed_answer_id = owed and h.to_seat_id = asked
        and h.outcome is null and h.from_seat_id <> hands_over)
    then
      return 'same';
    end if;
  end if;
  if not belongs and not was_there and not exists (select 1 from contributions.owed_answer_words w
    join contributions.contribution c on c.id = w.contribution_id
    where w.owed_answer_id = owed and c.state = 'confirmed' and c.audience = 'everyone')
  then
    return 'outsider';
  end if;
  if seal_key is not null then
    insert into circles.seat (id, circle_id, name, role, sealing_key_id)
      values (asked, promised.circle_id, called, 'helper', seal_key);
    insert into contributions.carrier_address (seat_id, email) values (asked, address);
  end if;
  update contributions.handover h set outcome = 'taken-back', decided_on = today
    where h.owed_answer_id = owed and h.from_seat_id = hands_over and h.outcome is null returning h.to_seat_id into earlier;
  insert into contributions.handover (id, owed_answer_id, circle_id, from_seat_id, from_name, to_seat_id, to_name,
      of_house, asked_on)
    values (handover, owed, promised.circle_id, hands_over, carried.name, asked, name, belongs, today);
  if earlier is not null then perform contributions.end_asked_seat(earlier); end if;
  return 'asked';
end
$$;

-- Says yes or no to being asked, or writes down for who keeps the fire what they said. Gives 'accepted', 'declined', or
-- 'over' where it was decided, answered or taken back meanwhile; null where the actor was not asked.
create function contributions.decide_handover(handover uuid, yes boolean, today date) returns text
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  asking contributions.handover;
  answered timestamptz;
begin
  if (platform.verified_actor())[4] = 'invitation' then return null; end if;
  select h.* into asking from contributions.handover h where h.id = handover
    and (h.to_seat_id in (select circles.my_seats()) or h.circle_id in (select circles.my_kept_circles()));
  if not found then return null; end if;
  select o.answered_at into answered from contributions.owed_answer o where o.id = asking.owed_answer_id for update;
  select h.* into asking from contributions.handover h where h.id = handover for update;
  if asking.outcome is not null then return 'over'; end if;
  if answered is not null then
    update contributions.handover h set outcome = 'taken-back', decided_on = today where h.id = handover;
    perform contributions.end_asked_seat(asking.to_seat_id);
    return 'over';
  end if;
  update contributions.handover h
    set outcome = case when yes then 'accepted' else 'declined' end, decided_on = today where h.id = handover;
  if not yes then
    perform contributions.end_asked_seat(asking.to_seat_id);
    return 'declined';
  end if;
  delete from contributions.carrier c where c.owed_answer_id = asking.owed_answer_id and c.seat_id = asking.from_seat_id;
  insert into contributions.carrier (owed_answer_id, seat_id, name, of_house, told_at)
    values (asking.owed_answer_id, asking.to_seat_id, asking.to_name, asking.of_house, now());
  perform contributions.end_asked_seat(asking.from_seat_id);
  perform platform.wake(asking.circle_id);
  return 'accepted';
end
$$;

revoke all on function contributions.carrier_gone(), contributions.asked_to_carry(), contributions.handovers_to_me(),
  contributions.may_vouch(uuid), contributions.end_asked_seat(uuid), contributions.decide_handover(uuid, boolean, date),
  contributions.ask_to_carry(uuid, uuid, uuid, uuid, text, boolean, uuid, bytea, date) from public;
grant execute on function contributions.asked_to_carry(), contributions.handovers_to_me(), contributions.may_vouch(uuid),
  contributions.decide_handover(uuid, boolean, date),
  contributions.ask_to_carry(uuid, uuid, uuid, uuid, text, boolean, uuid, bytea, date) to kampvuur_web;
