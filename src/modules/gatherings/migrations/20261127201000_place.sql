-- Where something is held in several places, or can be followed from afar as well, whoever signs up says where they come. Each place
-- has room of its own and a line of its own. A place keeps its key whatever it is called; without one it is known by its number.
alter table gatherings.gathering
  add column most_from_afar integer check (most_from_afar between 1 and 10000); -- null: room enough; of a place it stands with it
grant update (most_from_afar) on gatherings.gathering to kampvuur_web;
alter table gatherings.sign_up add column place text not null default ''; -- the key of a place, or `afar`; empty: there was no choice
grant select (place), insert (place), update (place) on gatherings.sign_up to kampvuur_web;

-- Where one can come.
create function gatherings.place_keys(places jsonb, from_afar boolean) returns text[]
language sql immutable
set search_path = pg_catalog, pg_temp
as $$
  select array(select coalesce(nullif(p.value->>'key', ''), p.ordinality::text)
      from jsonb_array_elements(places) with ordinality p order by p.ordinality)
    || case when from_afar then array['afar'] else array[]::text[] end
$$;

-- The lines of a gathering: one for each place; one for all where there is nothing to choose. `held` says who stands in it.
create function gatherings.lines(gathering uuid) returns table (place text, held text[], most integer)
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 2
as $$
  with g as (select g.*, gatherings.place_keys(g.places, g.from_afar) as keys
    from gatherings.gathering g where g.id = lines.gathering)
  select k.key, array[k.key],
      case k.key when 'afar' then g.most_from_afar else (g.places->(k.at::integer - 1)->>'most')::integer end
    from g, unnest(g.keys) with ordinality k (key, at) where cardinality(g.keys) > 1
  union all
  select '', array[''] || g.keys, g.most_people from g where cardinality(g.keys) <= 1
$$;

-- How many more fit there; null: enough. Never given to a role of the house.
drop function gatherings.places_left(uuid);
create function gatherings.places_left(occurrence uuid, at text) returns integer
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select l.most - coalesce((select sum(s.people) from gatherings.sign_up s
    where s.occurrence_id = o.id and s.placed_at is not null and s.place = any (l.held)), 0)::int
  from gatherings.occurrence o, gatherings.lines(o.gathering_id) l where o.id = occurrence and at = any (l.held)
$$;

-- Whether so many more people fit there: yes or no, and no more than that. For who may see it.
drop function gatherings.has_room(uuid, integer);
create function gatherings.has_room(occurrence uuid, more integer, at text default '') returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select exists (select from gatherings.occurrence o, gatherings.lines(o.gathering_id) l
    where o.id = occurrence and at = any (l.held)
      and coalesce(gatherings.places_left(o.id, at) >= more, true)
      and not exists (select from gatherings.sign_up s
        where s.occurrence_id = o.id and s.waiting_since is not null and s.place = any (l.held)))
$$;

-- The same for one more, for each line of these times.
create function gatherings.rooms(occurrences uuid[]) returns table (occurrence_id uuid, place text, room boolean)
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 4
as $$
  select o.id, l.place, gatherings.has_room(o.id, 1, l.place)
  from gatherings.occurrence o, gatherings.lines(o.gathering_id) l where o.id = any (occurrences)
$$;

-- Who says yes joins the line of that place; whoever changes their mind leaves it, and whoever comes elsewhere stands at the end of the
-- line there. Whose place is there no more goes before who came later than they did. What the house itself changes, moves nobody.
create or replace function gatherings.join_line() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  moves boolean := pg_trigger_depth() = 1 and old.place is distinct from new.place;
begin
  if moves and new.place <> ''
      and not exists (select from gatherings.lines(new.gathering_id) l where new.place = any (l.held)) then
    raise check_violation using message = 'no such place';
  end if;
  if new.answer is distinct from 'yes' then
    new.waiting_since := null;
    new.placed_at := null;
    new.place_to_tell := false;
  elsif moves and old.answer = 'yes' and not exists (select from gatherings.lines(new.gathering_id) l
      where old.place = any (l.held) and new.place = any (l.held)) then
    new.waiting_since := case when exists (select from gatherings.lines(new.gathering_id) l where old.place = any (l.held))
      then clock_timestamp() else coalesce(old.placed_at, old.waiting_since) end;
    new.placed_at := null;
    new.place_to_tell := false;
  elsif new.placed_at is null and new.waiting_since is null then
    new.waiting_since := clock_timestamp();
  end if;
  return new;
end
$$;
drop trigger join_line on gatherings.sign_up;
create trigger join_line before insert or update of answer, place on gatherings.sign_up
  for each row execute function gatherings.join_line();

create or replace function gatherings.keep_to_room() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if new.people > old.people and new.placed_at is not null
      and gatherings.places_left(new.occurrence_id, new.place) < new.people - old.people then
    raise check_violation using message = 'no room for so many people';
  end if;
  return new;
end
$$;

-- As before, and in each line by itself.
create or replace function gatherings.give_places(occurrence uuid, answering uuid) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  line record;
  left_over integer;
  next_one record;
begin
  perform 1 from gatherings.occurrence o join gatherings.gathering g on g.id = o.gathering_id
    where o.id = occurrence and o.status = 'planned' and g.status = 'announced' and o.ends_at > now()
    for no key update of o;
  if not found then return; end if;
  for line in select l.place, l.held from gatherings.occurrence o, gatherings.lines(o.gathering_id) l where o.id = occurrence loop
    left_over := gatherings.places_left(occurrence, line.place);
    for next_one in
      select s.id, s.people from gatherings.sign_up s
      where s.occurrence_id = occurrence and s.waiting_since is not null and s.place = any (line.held)
      order by s.waiting_since, s.id
    loop
      exit when next_one.people > left_over;
      left_over := left_over - next_one.people;
      update gatherings.sign_up s set placed_at = clock_timestamp(), waiting_since = null,
          place_to_tell = s.id is distinct from answering
        where s.id = next_one.id;
      if next_one.id is distinct from answering then
        insert into platform.outbox (fact, ids)
          values ('gatherings.place-came-free', jsonb_build_object('signUp', next_one.id));
      end if;
    end loop;
  end loop;
end
$$;

-- Where one place became several, who came there comes there still. Whose place is gone keeps their yes and chooses again. Where two
-- became one, all stand in one line. Who waits gets what came free by it.
create function gatherings.settle_places() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  was text[] := gatherings.place_keys(old.places, old.from_afar);
  is_now text[] := gatherings.place_keys(new.places, new.from_afar);
  coming record;
begin
  if was = is_now then return null; end if;
  perform gatherings.hold_line(o.id) from (select o.id from gatherings.occurrence o
    where o.gathering_id = new.id and o.status = 'planned' and o.ends_at > now() order by o.id) o;
  if cardinality(was) = 1 and cardinality(is_now) > 1 then
    update gatherings.sign_up s set place = was[1] where s.gathering_id = new.id and s.place = '' and s.answer = 'yes';
  end if;
  for coming in select o.id from gatherings.occurrence o
    where o.gathering_id = new.id and o.status = 'planned' and o.ends_at > now() order by o.id
  loop
    perform gatherings.give_places(coming.id, null);
  end loop;
  return null;
end
$$;
create trigger settle_places after update of places, from_afar on gatherings.gathering
  for each row when (old.places is distinct from new.places or old.from_afar <> new.from_afar)
  execute function gatherings.settle_places();

-- The address from afar is for who follows it there; where there was nothing to choose, for who has a place.
create or replace function gatherings.my_places() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
  select s.gathering_id from gatherings.sign_up s join gatherings.occurrence o on o.id = s.occurrence_id
    where s.id in (select gatherings.my_sign_ups()) and s.answer in ('yes', 'maybe') and s.waiting_since is null
      and (s.answer = 'maybe' or s.place in ('', 'afar'))
      and o.ends_at > now() - interval '1 day'
      and o.circle_id not in (select a.id from circles.asking_more_of_me() a)
$$;

-- Whoever is written down by who receives people is there on their word, also when they said yes on the telephone.
create or replace function gatherings.note_invited() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  new.invited := new.person_id is null and new.asked_id is null and new.gathering_id in (select gatherings.my_received());
  return new;
end
$$;

-- Where somebody comes, for the calendar that they follow.
create function gatherings.places_followed() returns table (occurrence_id uuid, place text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 20
as $$
declare
  whose uuid := gatherings.followed();
begin
  if whose is null then return; end if;
  return query select s.occurrence_id, s.place from gatherings.sign_up s
    where s.person_id = whose and s.answer in ('yes', 'maybe') and gatherings.admits(s.gathering_id, whose, true);
end
$$;

revoke all on function gatherings.place_keys(jsonb, boolean), gatherings.lines(uuid), gatherings.places_left(uuid, text),
  gatherings.has_room(uuid, integer, text), gatherings.rooms(uuid[]), gatherings.settle_places(),
  gatherings.places_followed() from public;
grant execute on function gatherings.has_room(uuid, integer, text), gatherings.rooms(uuid[]), gatherings.places_followed()
  to kampvuur_web;
