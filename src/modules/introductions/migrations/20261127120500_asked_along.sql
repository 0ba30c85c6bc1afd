-- Of two who got to know each other one asks the other along: do you know somebody who …? Whom the other thinks of is asked by them,
-- and says yes or no for themselves. Until that yes nobody's name goes on, in either direction, and a no looks like silence.
create table introductions.asked_along (
  id uuid primary key,
  meeting_id uuid not null references introductions.meeting on delete cascade,
  person_id uuid not null references people.person on delete cascade, -- who asks
  sealing_key_id uuid not null references platform.sealing_key,
  words bytea not null, -- whom they look for
  asked_at timestamptz not null default now(),
  ended_at timestamptz, -- asked on, or let be: not for who asks
  unique (meeting_id, person_id)
);
create index asked_along_person on introductions.asked_along (person_id);
create index asked_along_key on introductions.asked_along (sealing_key_id);
alter table introductions.asked_along enable row level security;

-- What the actor asked, and what they are asked and did not answer.
create function introductions.along() returns table (id uuid, mine boolean)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
declare
  me uuid := platform.current_person();
begin
  return query select a.id, a.person_id = me from introductions.asked_along a
    where a.meeting_id in (select introductions.meetings_met()) and (a.person_id = me or a.ended_at is null);
end
$$;

create function introductions.along_known() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query select t.id from introductions.along() t;
end
$$;
create function introductions.along_asked() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query select t.id from introductions.along() t where t.mine;
end
$$;

-- Asks somebody, whom the actor may ask, whether they want to meet who asked along. Who asked along said yes by asking, and
-- reads no more than that somebody was asked. @return whether it was asked.
create function introductions.pass_on(asked uuid, meeting uuid, introduction uuid, called text, key uuid, words bytea)
  returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  a introductions.asked_along;
  other uuid := introductions.approachable(introduction);
  closed boolean;
begin
  select x.* into a from introductions.asked_along x
    where x.id = asked and x.id in (select t.id from introductions.along() t where not t.mine) for update;
  if a.id is null or a.ended_at is not null or other is null or other = a.person_id then return false; end if;
  closed := introductions.wants_no(other, a.person_id) or introductions.wants_no(a.person_id, other);
  insert into introductions.meeting (id, introducer_id, introducer_name, sealing_key_id, why)
    values (meeting, platform.current_person(), called, key, words);
  insert into introductions.meeting_side (meeting_id, person_id, name, says)
    select meeting, s.person_id, s.name, 'yes' from introductions.meeting_side s
    where s.meeting_id = a.meeting_id and s.person_id = a.person_id;
  insert into introductions.meeting_side (meeting_id, person_id, name, meets, says, unasked)
    select meeting, other, i.name, (select o.id from introductions.introduction o where o.person_id = a.person_id),
      case when closed then 'no' end, closed
    from introductions.introduction i where i.id = introduction;
  update introductions.asked_along x set ended_at = now() where x.id = asked;
  return true;
end
$$;

-- Lets it be: told to nobody.
create function introductions.let_be(asked uuid) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update introductions.asked_along x set ended_at = now()
    where x.id = asked and x.id in (select t.id from introductions.along() t where not t.mine);
  return found;
end
$$;

-- For the post, as the worker: who is asked along.
create function introductions.asked_along_to_tell(asked uuid) returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
  select s.person_id from introductions.asked_along a join introductions.meeting_side s on s.meeting_id = a.meeting_id
    and s.person_id <> a.person_id where a.id = asked and a.ended_at is null
$$;
revoke all on function introductions.along(), introductions.along_known(), introductions.along_asked(),
  introductions.pass_on(uuid, uuid, uuid, text, uuid, bytea),
  introductions.let_be(uuid), introductions.asked_along_to_tell(uuid) from public;
grant execute on function introductions.along(), introductions.along_known(), introductions.along_asked(),
  introductions.pass_on(uuid, uuid, uuid, text, uuid, bytea),
  introductions.let_be(uuid) to kampvuur_web;
grant execute on function introductions.asked_along_to_tell(uuid) to kampvuur_worker;

create policy asked_along_see on introductions.asked_along for select to kampvuur_web
  using (id in (select introductions.along_known()));
create policy asked_along_ask on introductions.asked_along for insert to kampvuur_web with check (
  person_id = (select platform.current_person()) and meeting_id in (select introductions.meetings_met()));
create policy asked_along_take_back on introductions.asked_along for delete to kampvuur_web
  using (id in (select introductions.along_asked()));
grant select (id, meeting_id, sealing_key_id, words, asked_at), insert (id, meeting_id, person_id, sealing_key_id, words),
  delete on introductions.asked_along to kampvuur_web;

create trigger let_go after delete on introductions.asked_along for each row execute function introductions.let_go();
create function introductions.forget_asked_along() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from introductions.asked_along a where a.sealing_key_id = new.id or a.person_id = new.id;
  return null;
end
$$;
revoke all on function introductions.forget_asked_along() from public;
create trigger forget_asked_along after insert or update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function introductions.forget_asked_along();
