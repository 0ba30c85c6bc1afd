-- "This is about me": somebody who is not of the circle objects to words that others may read. It goes to who said them and
-- to who looks after the place. Who objects reads nothing here but the answer, with a code; a code that is not known and one
-- that was not answered sound alike, and so does objecting to words that are not there.
create table contributions.objection (
  id uuid primary key,
  contribution_id uuid not null references contributions.contribution,
  circle_id uuid not null references circles.circle, -- where it was said, and whose house that was: they look after it
  organisation_id uuid not null references circles.circle,
  code_hash bytea not null unique,
  sealing_key_id uuid not null references platform.sealing_key,
  said bytea not null, -- sealed
  asked_on date not null default platform.day_of(now()),
  asked_version integer not null, -- how the words stood then
  answer_kind text check (answer_kind in ('reworded', 'narrowed', 'together', 'kept')),
  answer bytea, -- sealed
  answered_on date,
  check ((answer_kind is null) = (answered_on is null) and (answer_kind is null) = (answer is null))
);
create index objection_contribution on contributions.objection (contribution_id);
create index objection_circle on contributions.objection (circle_id) where answered_on is null;
create index objection_organisation on contributions.objection (organisation_id) where answered_on is null;
alter table contributions.objection enable row level security;

-- Words that others do not see for a while, because somebody objected and their speaker did not answer yet.
alter table contributions.contribution add column set_aside_until timestamptz;
grant select (set_aside_until) on contributions.contribution to kampvuur_web;
create policy contribution_set_aside on contributions.contribution as restrictive for select to kampvuur_web using (
  set_aside_until is null or set_aside_until < now() or id in (select contributions.my_contributions()));

-- Open objections to words of places that the actor looks after; who looks after the house hears nothing of what stays around
-- a fire. Words that were taken back since take theirs along.
create function contributions.objections_i_keep() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query select o.id from contributions.objection o
    join contributions.contribution c on c.id = o.contribution_id
    where o.answered_on is null and c.state = 'confirmed' and c.audience is not null
      and (o.circle_id in (select circles.my_kept_circles())
        or (c.audience <> 'here' and o.organisation_id in (select circles.my_kept_circles())));
end
$$;

create policy objection_see on contributions.objection for select to kampvuur_web using (
  contribution_id in (select contributions.my_contributions())
  or id in (select contributions.objections_i_keep()));
create policy objection_answer on contributions.objection for update to kampvuur_web
  using (answered_on is null and contribution_id in (select contributions.my_contributions()))
  with check (contribution_id in (select contributions.my_contributions()));
grant select (id, contribution_id, sealing_key_id, said, asked_on, asked_version, answer_kind, answered_on),
  update (answer_kind, answer, answered_on) on contributions.objection to kampvuur_web;

-- Three at a time for the same words: more would weigh on who said them, and tell them nothing new.
create function contributions.object_to(words uuid, objection uuid, code_hash bytea, sealing_key uuid, said bytea)
returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  found_words contributions.contribution;
begin
  select c.* into found_words from contributions.contribution c
    where c.id = words and c.state = 'confirmed' and c.audience is not null for update;
  if found_words.id is null or (select count(*) from contributions.objection o
    where o.contribution_id = words and o.answered_on is null) >= 3 then return false; end if;
  insert into contributions.objection (id, contribution_id, circle_id, organisation_id, code_hash, sealing_key_id, said,
      asked_version)
    values (objection, words, found_words.circle_id, found_words.organisation_id, object_to.code_hash, sealing_key,
      object_to.said, found_words.current_version);
  return true;
end
$$;

-- Who looks after the place sets the words aside for others: for two weeks, and not again within two months.
create function contributions.set_aside_for_others(objection uuid) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  circle uuid;
begin
  if objection not in (select contributions.objections_i_keep()) then return false; end if;
  update contributions.contribution c set set_aside_until = now() + interval '14 days'
    from contributions.objection o
    where o.id = objection and c.id = o.contribution_id
      and (c.set_aside_until is null or c.set_aside_until < now() - interval '46 days')
    returning c.circle_id into circle;
  perform platform.wake(circle, true);
  return circle is not null;
end
$$;

-- Until when the words behind an objection are set aside, for who looks after the place: they do not see the words then.
create function contributions.aside_until(objection uuid) returns timestamptz
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select c.set_aside_until from contributions.objection o
  join contributions.contribution c on c.id = o.contribution_id
  where o.id = objection and o.id in (select contributions.objections_i_keep())
$$;

-- With the answer the words are back, as far as their speaker allows them now.
create function contributions.objection_answered() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select 1 from contributions.objection o
    where o.contribution_id = new.contribution_id and o.answered_on is null) then
    update contributions.contribution c set set_aside_until = least(c.set_aside_until, now())
      where c.id = new.contribution_id and c.set_aside_until is not null;
    perform platform.wake(new.circle_id, true);
  end if;
  return null;
end
$$;
create trigger objection_answered after update of answered_on on contributions.objection
  for each row when (old.answered_on is null and new.answered_on is not null)
  execute function contributions.objection_answered();

-- With the words, what was said about them goes for good.
create function contributions.forget_objections() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array(select o.sealing_key_id from contributions.objection o
    where o.contribution_id = new.id));
  return null;
end
$$;
create trigger forget_objections after update of erased_at on contributions.contribution
  for each row when (old.erased_at is null and new.erased_at is not null)
  execute function contributions.forget_objections();

-- The answer behind a code.
create function contributions.answer_to_objection(code_hash bytea)
returns table (kind text, answer bytea, sealing_key_id uuid, answered_on date)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select o.answer_kind, o.answer, o.sealing_key_id, o.answered_on from contributions.objection o
  where o.code_hash = answer_to_objection.code_hash and o.answered_on is not null
$$;

revoke all on function contributions.objections_i_keep(), contributions.object_to(uuid, uuid, bytea, uuid, bytea),
  contributions.set_aside_for_others(uuid), contributions.aside_until(uuid), contributions.objection_answered(), contributions.forget_objections(),
  contributions.answer_to_objection(bytea) from public;
grant execute on function contributions.objections_i_keep(), contributions.object_to(uuid, uuid, bytea, uuid, bytea),
  contributions.set_aside_for_others(uuid), contributions.aside_until(uuid), contributions.answer_to_objection(bytea)
  to kampvuur_web;
