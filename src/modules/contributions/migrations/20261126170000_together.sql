-- Deciding together with somebody, and deciding while young. What somebody says of how they decide stands in notes that are
-- only added to; no note opens or closes a word. What a yes needs is settled when it is given: where it needs a second one, the
-- ledger keeps what was said and what holds until then, so that its last line is what holds, as before.
create table contributions.deciding_note (
  id bigint generated always as identity primary key,
  seat_id uuid not null references circles.seat, -- holds for every seat of the same account
  together boolean not null,
  -- What somebody says of their age, as the bounds they chose from; no day of birth.
  young_from smallint,
  young_below smallint,
  sealing_key_id uuid references platform.sealing_key,
  present bytea, -- sealed: who sat beside them, where they say so
  at timestamptz not null default now(),
  check ((young_from is null) = (young_below is null) and young_from < young_below and young_below <= 18),
  check ((present is null) = (sealing_key_id is null))
);
create index deciding_note_seat on contributions.deciding_note (seat_id, id);
alter table contributions.deciding_note enable row level security;

-- Who decides with somebody, tied by that somebody alone. The code opens what is asked of them and nothing else.
create table contributions.beside (
  id uuid primary key,
  seat_id uuid not null references circles.seat,
  sealing_key_id uuid not null references platform.sealing_key,
  name bytea not null, -- sealed: what they call them
  code_hash bytea not null unique,
  at timestamptz not null default now(),
  ended_at timestamptz
);
create unique index beside_one on contributions.beside (seat_id) where ended_at is null;
create index beside_seat on contributions.beside (seat_id);
alter table contributions.beside enable row level security;

-- Words that their speaker lets them read, to say yes or no.
create table contributions.shown_beside (
  contribution_id uuid not null references contributions.contribution,
  beside_id uuid not null references contributions.beside on delete cascade,
  primary key (contribution_id, beside_id)
);
create index shown_beside_beside on contributions.shown_beside (beside_id);
alter table contributions.shown_beside enable row level security;

-- From which age one decides alone here, and what asks for a second yes until eighteen.
create table contributions.young_rule (
  movement_id uuid primary key references circles.circle,
  together_from smallint not null default 12 check (together_from between 8 and 16),
  alone_from smallint not null default 16 check (alone_from between 12 and 18),
  second_for text[] not null default '{}'
    check (second_for <@ array['theme-work', 'publish', 'publish-as-told', 'research']),
  version integer not null default 1,
  check (together_from < alone_from)
);
alter table contributions.young_rule enable row level security;
create policy young_rule_see on contributions.young_rule for select to kampvuur_web using (true);
create policy young_rule_make on contributions.young_rule for insert to kampvuur_web with check (
  movement_id in (select circles.my_kept_circles())
  and exists (select 1 from circles.circle c where c.id = young_rule.movement_id and c.kind = 'movement'));
create policy young_rule_change on contributions.young_rule for update to kampvuur_web
  using (movement_id in (select circles.my_kept_circles())) with check (movement_id in (select circles.my_kept_circles()));
grant select, insert (movement_id, together_from, alone_from, second_for),
  update (together_from, alone_from, second_for, version) on contributions.young_rule to kampvuur_web;

-- All seats of whoever sits in this one.
create function contributions.seats_with(seat uuid) returns setof uuid
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select seat union select o.id from circles.seat s join circles.seat o on o.person_id = s.person_id where s.id = seat
$$;
create function contributions.my_deciding_seats() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select o.id from circles.my_speaking_seats() mine (id) cross join lateral contributions.seats_with(mine.id) o (id)
$$;
create function contributions.my_besides() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select b.id from contributions.beside b where b.seat_id in (select contributions.my_deciding_seats())
$$;

create policy note_see on contributions.deciding_note for select to kampvuur_web
  using (seat_id in (select contributions.my_deciding_seats()));
create policy note_say on contributions.deciding_note for insert to kampvuur_web
  with check (seat_id in (select circles.my_speaking_seats()));
grant select, insert (seat_id, together, young_from, young_below, sealing_key_id, present)
  on contributions.deciding_note to kampvuur_web;

create policy beside_see on contributions.beside for select to kampvuur_web
  using (seat_id in (select contributions.my_deciding_seats()));
create policy beside_ask on contributions.beside for insert to kampvuur_web
  with check (seat_id in (select circles.my_speaking_seats()) and ended_at is null);
create policy beside_end on contributions.beside for update to kampvuur_web
  using (ended_at is null and seat_id in (select contributions.my_deciding_seats()))
  with check (seat_id in (select contributions.my_deciding_seats()));
grant select (id, seat_id, sealing_key_id, name, at, ended_at),
  insert (id, seat_id, sealing_key_id, name, code_hash), update (ended_at) on contributions.beside to kampvuur_web;

create policy shown_see on contributions.shown_beside for select to kampvuur_web
  using (contribution_id in (select contributions.my_contributions()));
create policy shown_say on contributions.shown_beside for insert to kampvuur_web with check (
  contribution_id in (select contributions.my_contributions()) and beside_id in (select contributions.my_besides()));
create policy shown_end on contributions.shown_beside for delete to kampvuur_web
  using (contribution_id in (select contributions.my_contributions()));
grant select, insert, delete on contributions.shown_beside to kampvuur_web;

-- What was said, where it needs a second yes, beside what holds. `asked` is what whoever decides along answers: it is the id of
-- nothing else, so that nobody finds words by it that they may not know whose they are.
alter table contributions.consent_entry
  add column second text check (second in ('waits', 'yes', 'no')),
  add column said_audience text check (said_audience in ('here', 'team', 'organisation', 'movement', 'partners', 'everyone')),
  add column said_circle_ids uuid[] not null default '{}',
  add column said_with_name boolean not null default false,
  add column asked uuid unique,
  add column beside_id uuid references contributions.beside on delete set null,
  add check ((second is null) = (said_audience is null) and (second is null) = (asked is null));
create index consent_entry_beside on contributions.consent_entry (beside_id) where beside_id is not null;

create function contributions.deciding_of(seat uuid) returns contributions.deciding_note
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select n.* from contributions.deciding_note n
  where n.seat_id in (select contributions.seats_with(seat)) order by n.id desc limit 1
$$;

-- Whether a yes for this purpose needs a second one, as its speaker decides now: because they are young here, or because they
-- decide together.
create function contributions.needs_as_young(words uuid, purpose text) returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  note contributions.deciding_note;
  rule contributions.young_rule;
begin
  select n.* into note from contributions.speaker s cross join lateral contributions.deciding_of(s.speaker_seat_id) n
    where s.contribution_id = words;
  if note.young_below is null then return false; end if;
  select r.* into rule from contributions.contribution c
    join circles.circle o on o.id = c.organisation_id
    join contributions.young_rule r on r.movement_id = coalesce(o.movement_id, o.id)
    where c.id = words;
  return note.young_from < coalesce(rule.alone_from, 16) or purpose = any (coalesce(rule.second_for, '{}'));
end
$$;
create function contributions.needs_second(words uuid, purpose text) returns boolean
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select coalesce((select n.together from contributions.speaker s
      cross join lateral contributions.deciding_of(s.speaker_seat_id) n where s.contribution_id = words), false)
    or contributions.needs_as_young(words, purpose)
$$;

-- Too young here for a yes that goes further, also with somebody.
create function contributions.too_young(words uuid) returns boolean
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select coalesce((select n.young_below <= coalesce(r.together_from, 12)
    from contributions.speaker s
    cross join lateral contributions.deciding_of(s.speaker_seat_id) n
    join contributions.contribution c on c.id = s.contribution_id
    join circles.circle o on o.id = c.organisation_id
    left join contributions.young_rule r on r.movement_id = coalesce(o.movement_id, o.id)
    where s.contribution_id = words), false)
$$;

-- That the first surely goes no further than the second.
create function contributions.surely_within(a text, a_circles uuid[], a_name boolean, b text, b_circles uuid[],
  b_name boolean) returns boolean
language sql immutable
set search_path = pg_catalog, pg_temp
as $$
  select a is null or (b is not null and (b_name or not a_name) and (a = 'here' or b = 'everyone'
    or (a in ('team', 'partners') and a = b and a_circles <@ b_circles)
    or (a = 'organisation' and b in ('organisation', 'movement')) or (a = 'movement' and b = 'movement')))
$$;

-- Alone one decides to talk on with who was there. A yes that goes further waits for the second where it needs one: until then
-- holds what held before, where that is part of it. Two decisions at once wait here, so that the later one has the later line.
create function contributions.waits_for_second() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  held contributions.consent_entry;
begin
  perform 1 from contributions.contribution c where c.id = new.contribution_id for no key update;
  new.id := nextval(pg_get_serial_sequence('contributions.consent_entry', 'id'));
  if new.second is not null or new.by_return or new.audience is null
    or (new.purpose = 'talk-on' and new.audience = 'here')
    or not contributions.needs_second(new.contribution_id, new.purpose)
  then
    return new;
  end if;
  select e.* into held from contributions.consent_entry e
    where e.contribution_id = new.contribution_id and e.purpose = new.purpose order by e.id desc limit 1;
  new.second := 'waits';
  new.asked := gen_random_uuid();
  new.said_audience := new.audience;
  new.said_circle_ids := new.circle_ids;
  new.said_with_name := new.with_name;
  if contributions.surely_within(new.audience, new.circle_ids, new.with_name, held.audience, held.circle_ids, held.with_name)
  then
    return new;
  elsif held.audience is not null and contributions.surely_within(held.audience, held.circle_ids, held.with_name,
    new.audience, new.circle_ids, new.with_name)
  then
    new.audience := held.audience;
    new.circle_ids := held.circle_ids;
    new.with_name := held.with_name;
  else
    new.audience := case new.purpose when 'talk-on' then 'here' end;
    new.circle_ids := '{}';
    new.with_name := false;
  end if;
  return new;
end
$$;
create trigger waits_for_second before insert on contributions.consent_entry
  for each row execute function contributions.waits_for_second();

-- Who says that they are too young to decide alone had nobody beside them until now: what they let go further rests until
-- somebody is. It is their own word that rests, and nobody sees why. Nothing else rests by a note. A decision about
-- their words at this very moment is waited for: what rests is what was said last.
create function contributions.rests_when_young() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  before contributions.deciding_note;
begin
  select n.* into before from contributions.deciding_note n
    where n.seat_id in (select contributions.seats_with(new.seat_id)) and n.id < new.id order by n.id desc limit 1;
  if (before.young_from, before.young_below) is not distinct from (new.young_from, new.young_below) then return null; end if;
  perform 1 from contributions.contribution c
    where c.id in (select s.contribution_id from contributions.speaker s
      where s.speaker_seat_id in (select contributions.seats_with(new.seat_id)))
    order by c.id for no key update;
  insert into contributions.consent_entry (contribution_id, purpose, audience, decided_by_seat_id, second, asked,
      said_audience, said_circle_ids, said_with_name)
    select e.contribution_id, e.purpose, case e.purpose when 'talk-on' then 'here' end, s.speaker_seat_id, 'waits',
      gen_random_uuid(), e.audience, e.circle_ids, e.with_name
    from contributions.speaker s
    join contributions.contribution c on c.id = s.contribution_id and c.erased_at is null
    cross join lateral (select distinct on (l.purpose) l.* from contributions.consent_entry l
      where l.contribution_id = c.id order by l.purpose, l.id desc) e
    where s.speaker_seat_id in (select contributions.seats_with(new.seat_id))
      and e.audience is not null and not (e.purpose = 'talk-on' and e.audience = 'here') and e.second is null
      and contributions.needs_as_young(c.id, e.purpose)
    order by c.id, e.purpose;
  return null;
end
$$;
create trigger rests_when_young after insert on contributions.deciding_note
  for each row when (new.young_below is not null) execute function contributions.rests_when_young();

-- Of one's own words, for each purpose: whether a yes needs a second one as one decides now, and whether an earlier yes is asked
-- again. That is so when one said since that one decides in another way, or when what the movement laid down asks more or less
-- than when it was said. A question changes nothing until it is answered.
create function contributions.my_deciding()
returns table (contribution_id uuid, purpose text, needs boolean, again boolean)
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 10
as $$
  select c.id, p.purpose, n.needs, coalesce(c.state = 'confirmed'
    and coalesce(e.said_audience, e.audience) is not null
    and not (p.purpose = 'talk-on' and coalesce(e.said_audience, e.audience) = 'here')
    and (note.at > e.at or case when e.second is null then n.needs else not n.needs and e.second <> 'yes' end), false)
  from contributions.my_contributions() m (id)
  join contributions.contribution c on c.id = m.id
  join contributions.speaker s on s.contribution_id = c.id
  cross join lateral contributions.deciding_of(s.speaker_seat_id) note
  cross join unnest(array['talk-on', 'theme-work', 'publish', 'publish-as-told', 'research']) p (purpose)
  cross join lateral (select contributions.needs_second(c.id, p.purpose) as needs) n
  left join lateral (select l.* from contributions.consent_entry l
    where l.contribution_id = c.id and l.purpose = p.purpose order by l.id desc limit 1) e on true
  where note.id is not null
$$;

-- Whom a code names, and what is asked of them: what somebody said yes to and, where they show it, the words. Never where it
-- was said.
create function contributions.beside_with(code_hash bytea) returns table (id uuid, person text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
  select b.id, s.name from contributions.beside b join circles.seat s on s.id = b.seat_id
  where b.code_hash = beside_with.code_hash and b.ended_at is null
$$;
create function contributions.beside_asks(code_hash bytea)
returns table (asked uuid, purpose text, audience text, circles text[], with_name boolean, second text, answerable boolean,
  said_on date, body bytea, key_id uuid, wrapped bytea)
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
  select e.asked, e.purpose, e.said_audience,
    array(select k.name from circles.circle k where k.id = any (e.said_circle_ids) order by k.name),
    e.said_with_name, e.second, not contributions.too_young(c.id), platform.day_of(e.at), v.body, v.key_id, v.wrapped
  from contributions.beside b
  join contributions.speaker s on s.speaker_seat_id in (select contributions.seats_with(b.seat_id))
  join contributions.contribution c on c.id = s.contribution_id and c.state = 'confirmed'
  cross join lateral (select distinct on (l.purpose) l.* from contributions.consent_entry l
    where l.contribution_id = c.id order by l.purpose, l.id desc) e
  left join lateral (select w.body, k.id as key_id, k.wrapped from contributions.shown_beside x
    join contributions.contribution_version w on w.contribution_id = c.id and w.number = c.current_version
    join platform.sealing_key k on k.id = w.sealing_key_id
    where x.contribution_id = c.id and x.beside_id = b.id) v on true
  where b.code_hash = beside_asks.code_hash and b.ended_at is null and e.second is not null
  order by e.asked
$$;

-- The second yes or no, to what its speaker said last and still says. A no closes what goes further than one decides alone.
create function contributions.second_says(code_hash bytea, asked uuid, says_yes boolean) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  along contributions.beside;
  last contributions.consent_entry;
  answer text := case when says_yes then 'yes' else 'no' end;
begin
  select b.* into along from contributions.beside b
    where b.code_hash = second_says.code_hash and b.ended_at is null for share;
  select e.* into last from contributions.consent_entry e
    join contributions.speaker s on s.contribution_id = e.contribution_id
    where e.asked = second_says.asked and s.speaker_seat_id in (select contributions.seats_with(along.seat_id));
  if along.id is null or last.id is null then return false; end if;
  perform 1 from contributions.contribution c where c.id = last.contribution_id and c.state = 'confirmed'
    for no key update;
  if not found or (says_yes and contributions.too_young(last.contribution_id)) then return false; end if;
  select e.* into last from contributions.consent_entry e
    where e.contribution_id = last.contribution_id and e.purpose = last.purpose order by e.id desc limit 1;
  if last.asked is distinct from second_says.asked then
    -- Pressed twice: answered like this already.
    return last.second = answer and second_says.asked = (select e.asked from contributions.consent_entry e
      where e.contribution_id = last.contribution_id and e.purpose = last.purpose and e.id < last.id
      order by e.id desc limit 1);
  end if;
  if last.second = answer then return true; end if;
  insert into contributions.consent_entry (contribution_id, purpose, audience, circle_ids, with_name, decided_by_seat_id,
      second, asked, said_audience, said_circle_ids, said_with_name, beside_id)
    values (last.contribution_id, last.purpose,
      case when says_yes then last.said_audience when last.purpose = 'talk-on' then 'here' end,
      case when says_yes then last.said_circle_ids else '{}' end, says_yes and last.said_with_name,
      last.decided_by_seat_id, answer, gen_random_uuid(), last.said_audience, last.said_circle_ids, last.said_with_name,
      along.id);
  return true;
end
$$;

-- Whose key is gone is tied to nobody, and said nothing of how they decide.
create function contributions.forget_beside() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  seat uuid;
begin
  for seat in select s.id from circles.seat s where s.sealing_key_id = new.id loop
    perform platform.erase_keys(array(
      select b.sealing_key_id from contributions.beside b where b.seat_id = seat
      union select n.sealing_key_id from contributions.deciding_note n
        where n.seat_id = seat and n.sealing_key_id is not null));
    delete from contributions.beside b where b.seat_id = seat;
    delete from contributions.deciding_note n where n.seat_id = seat;
  end loop;
  return null;
end
$$;
create trigger forget_beside after update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function contributions.forget_beside();

-- What waited and was taken back stays closed as well when a copy from before is put back: it would wait there again.
create or replace function contributions.allows_less() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  before contributions.consent_entry;
begin
  select e.* into before from contributions.consent_entry e
    where e.contribution_id = new.contribution_id and e.purpose = new.purpose and e.id < new.id
    order by e.id desc limit 1;
  if contributions.surely_within(before.audience, before.circle_ids, before.with_name,
      new.audience, new.circle_ids, new.with_name)
    and contributions.surely_within(before.said_audience, before.said_circle_ids, before.said_with_name,
      coalesce(new.said_audience, new.audience),
      case when new.said_audience is null then new.circle_ids else new.said_circle_ids end,
      new.said_with_name or new.with_name)
  then
    return null;
  end if;
  perform platform.stay_closed('contribution', new.contribution_id, new.purpose);
  return null;
end
$$;

create or replace function contributions.close_again() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into contributions.consent_entry (contribution_id, purpose, audience, decided_by_seat_id, by_return)
    select c.id, new.part, null, s.speaker_seat_id, true
    from contributions.contribution c
    join contributions.speaker s on s.contribution_id = c.id
    join lateral (select e.audience, e.second from contributions.consent_entry e
      where e.contribution_id = c.id and e.purpose = new.part order by e.id desc limit 1) last on true
    where c.id = new.subject_id and c.erased_at is null and (last.audience is not null or last.second is not null);
  return null;
end
$$;

revoke all on function contributions.seats_with(uuid), contributions.my_deciding_seats(), contributions.my_besides(),
  contributions.deciding_of(uuid), contributions.needs_as_young(uuid, text), contributions.needs_second(uuid, text), contributions.too_young(uuid),
  contributions.surely_within(text, uuid[], boolean, text, uuid[], boolean), contributions.waits_for_second(),
  contributions.rests_when_young(), contributions.my_deciding(), contributions.beside_with(bytea),
  contributions.beside_asks(bytea), contributions.second_says(bytea, uuid, boolean), contributions.forget_beside()
  from public;
grant execute on function contributions.my_deciding_seats(), contributions.my_besides(), contributions.my_deciding(),
  contributions.beside_with(bytea), contributions.beside_asks(bytea), contributions.second_says(bytea, uuid, boolean)
  to kampvuur_web;
