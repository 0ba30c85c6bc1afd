-- A story that is kept from readers without an end, because the law asks for that: one who looks after the movement proposes it from an
-- objection, and another agrees. Neither of them writes it or is in it. A row is there exactly as long as it holds.
create table stories.kept_away (
  id uuid primary key, -- the key under which it leaves the backups when it ends
  story_id uuid not null unique references stories.story on delete cascade,
  movement_id uuid not null references circles.circle,
  objection_id uuid references stories.objection on delete set null,
  title text, -- as it was read, for who decides about it; null: not by them
  since date not null default platform.day_of(now()),
  -- Null: it came back with a return, and why is not known.
  sealing_key_id uuid unique references platform.sealing_key,
  answer bytea, -- sealed: what its writers say to that
  shown bytea, -- sealed: the text as they would let it be read, where they show it
  answered_on date,
  looked_on date, -- since when two looked at that answer, and it stays
  version integer not null default 1
);
create index kept_away_movement on stories.kept_away (movement_id);
create index kept_away_objection on stories.kept_away (objection_id);
alter table stories.kept_away enable row level security;

-- What one proposes, and what another says to that.
create table stories.away_proposal (
  id uuid primary key,
  story_id uuid not null references stories.story on delete cascade,
  movement_id uuid not null references circles.circle,
  objection_id uuid references stories.objection on delete set null,
  kind text not null check (kind in ('away', 'back', 'stays')),
  sealing_key_id uuid not null unique references platform.sealing_key,
  reason bytea not null, -- sealed: for its writers
  to_objector bytea, -- sealed with the objection's key: for who objected; null once it is their answer
  proposed_by uuid references people.person on delete set null,
  proposed_on date not null default platform.day_of(now()),
  says text check (says in ('agreed', 'declined')),
  said_by uuid references people.person on delete set null,
  said_on date,
  check ((says is null) = (said_on is null))
);
create unique index away_proposal_open on stories.away_proposal (story_id) where says is null;
create index away_proposal_story on stories.away_proposal (story_id, proposed_on);
create index away_proposal_movement on stories.away_proposal (movement_id);
create index away_proposal_objection on stories.away_proposal (objection_id);
create index away_proposal_by on stories.away_proposal (proposed_by);
create index away_proposal_said_by on stories.away_proposal (said_by);
alter table stories.away_proposal enable row level security;

-- Whether somebody writes a story, shared it, or is told of in it, by a place of theirs or by their words.
create function stories.is_theirs(story uuid, person uuid) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return exists (select from stories.writer w where w.story_id = story and w.person_id = person)
    or exists (select from stories.shared s where s.story_id = story and s.person_id = person)
    or exists (select from stories.told_of t
      left join circles.seat seat on seat.id = t.seat_id
      left join contributions.speaker k on k.contribution_id = t.contribution_id
      left join circles.seat speaks on speaks.id = k.speaker_seat_id
      left join stories.shared s on s.id = t.shared_id
      where t.story_id = story and person in (seat.person_id, speaks.person_id, s.person_id));
end
$$;
create function stories.may_decide(story uuid) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return platform.current_person() is not null
    and exists (select from stories.story s where s.id = story and s.movement_id in (select circles.my_open_kept_circles()))
    and not stories.is_theirs(story, platform.current_person());
end
$$;
-- Of which stories the actor decides along whether they are kept away.
create function stories.decided_by_me() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query select d.story_id from (
      select k.story_id from stories.kept_away k where k.movement_id in (select circles.my_open_kept_circles())
      union select p.story_id from stories.away_proposal p where p.movement_id in (select circles.my_open_kept_circles())) d
    where stories.may_decide(d.story_id);
end
$$;
-- How many look after the movement of a story beside the actor: whether they may decide about this one, nobody learns.
create function stories.decide_beside_me(movement uuid) returns integer
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return case when movement in (select circles.my_open_kept_circles()) then greatest(stories.look_along_at(movement) - 1, 0) end;
end
$$;

create policy kept_away_decide on stories.kept_away for select to kampvuur_web
  using (story_id in (select stories.decided_by_me()));
create policy kept_away_writers on stories.kept_away for select to kampvuur_web
  using (story_id in (select stories.my_stories()));
create policy kept_away_sharer on stories.kept_away for select to kampvuur_web
  using (story_id in (select stories.own_shared_stories()));
create policy kept_away_objector on stories.kept_away for select to kampvuur_web
  using (objection_id in (select stories.own_objections()));
create policy kept_away_answer on stories.kept_away for update to kampvuur_web
  using (sealing_key_id is not null and story_id in (select stories.my_stories()))
  with check (story_id in (select stories.my_stories()));
grant select (id, story_id, movement_id, objection_id, title, since, sealing_key_id, answer, shown, answered_on, looked_on, version),
  update (answer, shown, answered_on, version) on stories.kept_away to kampvuur_web;

-- Another answer is looked at again.
create function stories.looked_at_again() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  new.looked_on := null;
  return new;
end
$$;
create trigger looked_at_again before update of answer on stories.kept_away
  for each row execute function stories.looked_at_again();

create policy away_proposal_decide on stories.away_proposal for select to kampvuur_web
  using (story_id in (select stories.decided_by_me()));
create policy away_proposal_writers on stories.away_proposal for select to kampvuur_web
  using (says = 'agreed' and story_id in (select stories.my_stories()));
create policy away_proposal_sharer on stories.away_proposal for select to kampvuur_web
  using (says = 'agreed' and story_id in (select stories.own_shared_stories()));
grant select (id, story_id, movement_id, objection_id, kind, sealing_key_id, reason, to_objector, proposed_on, says, said_on)
  on stories.away_proposal to kampvuur_web;
-- Who is told of it by letter.
create policy away_proposal_letter on stories.away_proposal for select to kampvuur_worker using (true);
grant select (id, story_id, says) on stories.away_proposal to kampvuur_worker;

create function stories.i_proposed(proposal uuid) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return coalesce((select p.proposed_by = platform.current_person() from stories.away_proposal p where p.id = proposal), false);
end
$$;

-- From an objection that waits, about what is read or held. @return whether it lies there for another now.
create function stories.propose_away(objection uuid, fresh uuid, key uuid, reason bytea, to_objector bytea) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  o stories.objection;
begin
  select x.* into o from stories.objection x join stories.story s on s.id = x.story_id
    where x.id = objection and x.answered_on is null for update of s, x;
  if o.id is null or not stories.may_decide(o.story_id)
    or exists (select from stories.kept_away k where k.story_id = o.story_id)
    or exists (select from stories.away_proposal p where p.story_id = o.story_id and p.says is null)
    or not exists (select from stories.published p where p.story_id = o.story_id
      union all select from stories.held h where h.story_id = o.story_id and h.ended_on is null)
  then return false; end if;
  insert into stories.away_proposal (id, story_id, movement_id, objection_id, kind, sealing_key_id, reason, to_objector, proposed_by)
    values (fresh, o.story_id, o.movement_id, o.id, 'away', key, reason, to_objector, platform.current_person());
  return true;
end
$$;
-- That it may be read again, or that it stays away after all that its writers said.
create function stories.propose_of_away(story uuid, fresh uuid, of_kind text, key uuid, reason bytea) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  k stories.kept_away;
begin
  select x.* into k from stories.kept_away x where x.story_id = story for update;
  if k.id is null or of_kind not in ('back', 'stays') or not stories.may_decide(story)
    or (of_kind = 'stays' and (k.answered_on is null or k.looked_on is not null))
    or exists (select from stories.away_proposal p where p.story_id = story and p.says is null)
  then return false; end if;
  insert into stories.away_proposal (id, story_id, movement_id, objection_id, kind, sealing_key_id, reason, proposed_by)
    values (fresh, story, k.movement_id, k.objection_id, of_kind, key, reason, platform.current_person());
  return true;
end
$$;

-- Another agrees, or not; who proposed it can only take it back. @return whether that is so now.
create function stories.say_of_away(proposal uuid, agrees boolean, fresh uuid, key uuid) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  p stories.away_proposal;
  me uuid := platform.current_person();
begin
  perform from stories.story s
    where s.id = (select x.story_id from stories.away_proposal x where x.id = proposal) for no key update;
  select * into p from stories.away_proposal x where x.id = proposal and x.says is null for update;
  -- Whoever proposed it and is here no more proposes nothing.
  if p.id is null or not stories.may_decide(p.story_id) or (agrees and (p.proposed_by is null or p.proposed_by = me)) then
    return false;
  end if;
  update stories.away_proposal x set says = case when agrees then 'agreed' else 'declined' end, said_by = me,
      said_on = platform.day_of(now()), to_objector = null where x.id = proposal;
  if not agrees then return true; end if;
  if p.kind = 'away' then
    insert into stories.kept_away (id, story_id, movement_id, objection_id, sealing_key_id, title)
      select fresh, p.story_id, p.movement_id, p.objection_id, key,
        (select case when r.audience <> 'circle' then r.title end from (
            select q.audience, q.title from stories.published q where q.story_id = p.story_id
            union all
            select h.was ->> 'audience', h.was ->> 'title' from stories.held h where h.story_id = p.story_id and h.ended_on is null) r
          limit 1);
    update stories.objection o set answer = p.to_objector, answered_on = platform.day_of(now())
      where o.id = p.objection_id and o.answered_on is null and p.to_objector is not null;
  elsif p.kind = 'back' then
    delete from stories.kept_away k where k.story_id = p.story_id;
  else
    update stories.kept_away k set looked_on = platform.day_of(now()) where k.story_id = p.story_id;
  end if;
  return true;
end
$$;

-- It goes from readers in the same transaction; what was held for it is held no longer.
alter table stories.held drop constraint held_ended_as_check,
  add constraint held_ended_as_check check (ended_as in ('back', 'taken-away', 'waits', 'gone', 'away'));
create function stories.goes_away() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform stories.end_hold(h.id, 'away') from stories.held h where h.story_id = new.story_id and h.ended_on is null;
  delete from stories.published p where p.story_id = new.story_id;
  insert into platform.stays_closed (id, kind, subject_id, part) values (new.id, 'story-away', new.story_id, 'kept')
    on conflict (id) do nothing;
  return null;
end
$$;
create trigger goes_away after insert on stories.kept_away for each row execute function stories.goes_away();
create function stories.stays_away() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select from stories.kept_away k where k.story_id = new.story_id) then
    raise exception 'it is kept away' using errcode = 'check_violation', constraint = 'kept_away';
  end if;
  return new;
end
$$;
create trigger stays_away before insert on stories.published for each row execute function stories.stays_away();

-- Somebody answers who objected otherwise: there is nothing to agree to any more.
create function stories.proposal_lapses() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update stories.away_proposal p set says = 'declined', said_on = platform.day_of(now()), to_objector = null
    where p.objection_id = new.id and p.says is null and p.kind = 'away';
  return null;
end
$$;
create trigger proposal_lapses after update of answered_on on stories.objection
  for each row when (old.answered_on is null and new.answered_on is not null) execute function stories.proposal_lapses();

-- Undone, it is on the list of what is gone, so that a copy from before does not keep it away again.
create function stories.kept_away_gone() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array_remove(array[old.id, old.sealing_key_id], null));
  return null;
end
$$;
create trigger kept_away_gone after delete on stories.kept_away for each row execute function stories.kept_away_gone();
create function stories.away_proposal_gone() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array[old.sealing_key_id]);
  return null;
end
$$;
create trigger away_proposal_gone after delete on stories.away_proposal
  for each row execute function stories.away_proposal_gone();
create function stories.forget_kept_away() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from stories.kept_away k where k.id = new.id;
  delete from stories.away_proposal p where p.sealing_key_id = new.id;
  return null;
end
$$;
create trigger forget_kept_away after insert or update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function stories.forget_kept_away();
insert into platform.named_by_key (table_name, key_column, columns) values ('stories.kept_away', 'id', '{title}');

-- In a copy from before it is kept away too; why is not known there.
create function stories.away_again() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select from platform.sealing_key k where k.id = new.id and k.wrapped is null)
    or exists (select from stories.kept_away k where k.story_id = new.subject_id)
  then return null; end if;
  insert into stories.kept_away (id, story_id, movement_id) select new.id, s.id, s.movement_id from stories.story s
    where s.id = new.subject_id;
  return null;
end
$$;
create trigger away_again after insert on platform.stays_closed
  for each row when (new.again and new.kind = 'story-away') execute function stories.away_again();

-- A year after it was said nothing is kept of a proposal, but for what keeps a story away.
create or replace function stories.forget_objections() returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from stories.objection o where o.asked_on < platform.day_of(now()) - 365;
  delete from stories.away_proposal p where coalesce(p.said_on, p.proposed_on) < platform.day_of(now()) - 365
    and not (p.says = 'agreed' and exists (select from stories.kept_away k where k.story_id = p.story_id));
end
$$;

revoke all on function stories.is_theirs(uuid, uuid), stories.may_decide(uuid), stories.decided_by_me(), stories.decide_beside_me(uuid),
  stories.i_proposed(uuid), stories.propose_away(uuid, uuid, uuid, bytea, bytea),
  stories.propose_of_away(uuid, uuid, text, uuid, bytea), stories.say_of_away(uuid, boolean, uuid, uuid), stories.goes_away(),
  stories.looked_at_again(), stories.stays_away(), stories.proposal_lapses(), stories.kept_away_gone(), stories.away_proposal_gone(),
  stories.forget_kept_away(), stories.away_again() from public;
grant execute on function stories.may_decide(uuid), stories.decided_by_me(), stories.decide_beside_me(uuid), stories.i_proposed(uuid),
  stories.propose_away(uuid, uuid, uuid, bytea, bytea), stories.propose_of_away(uuid, uuid, text, uuid, bytea),
  stories.say_of_away(uuid, boolean, uuid, uuid) to kampvuur_web;
