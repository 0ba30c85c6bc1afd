-- What came from what. A link says from which thing, to which, why, as what it was said and on which day; it is ended,
-- never changed or deleted. It exists for an actor only where both its ends do, under the actor's own rights.
create table platform.link (
  id uuid primary key default gen_random_uuid(),
  from_kind text not null,
  from_id uuid not null,
  from_version integer, -- null: it has none, or its version would tell what its speaker did
  why text not null check (why in ('grew-into', 'answered-by', 'tried-in', 'led-to', 'retold-in', 'split-into',
    'merged-into', 'reworded-as')),
  to_kind text not null,
  to_id uuid not null,
  to_version integer,
  said_as text not null check (said_as in ('keeper', 'carrier', 'council', 'movement')),
  said_by uuid, -- a person or a seat; read by nobody in the house. Null: it was so before anybody wrote it down
  said_on date, -- null where words stand at the beginning: a day could tell when somebody spoke
  ended_on date,
  ended_by uuid
);
-- A thing is asked what it came from and what became of it; the same thing is said once.
create unique index link_from on platform.link (from_kind, from_id, to_kind, to_id, why, to_version) nulls not distinct
  where ended_on is null;
create index link_to on platform.link (to_kind, to_id, from_kind, from_id) where ended_on is null;

-- Everything that can be linked, as who looks may see it. Written anew after migrating, from what the things declare. No
-- policy of a table in it may ask for links: they would ask each other for ever.
create view platform.linkable with (security_invoker = true) as
  select null::text as kind, null::uuid as id, null::json as about where false;
grant select on platform.linkable to kampvuur_web;

-- No end of it is unseen. Asked for each link apart, and never of all links at once: `offset 0` keeps it so. Both ends are
-- asked in one place, because beginning to ask costs more than asking.
alter table platform.link enable row level security;
create policy link_see on platform.link for select to kampvuur_web using (
  ended_on is null and not exists (
    select 1 from (values (from_kind, from_id), (to_kind, to_id)) as e (kind, id)
    where not exists (select 1 from platform.linkable l where l.kind = e.kind and l.id = e.id offset 0)));
grant select (from_kind, from_id, from_version, why, to_kind, to_id, to_version, said_as, said_on)
  on platform.link to kampvuur_web;

create function platform.link_stays() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op = 'UPDATE' and old.ended_on is null and new.ended_on is not null then
    old.ended_on := new.ended_on;
    old.ended_by := new.ended_by;
    if old = new then return new; end if;
  end if;
  raise insufficient_privilege using message = 'a link is ended, and nothing else';
end
$$;
create trigger link_stays before update or delete on platform.link
  for each row execute function platform.link_stays();

-- The rooms' own triggers tie and untie, in the transaction of what was done. No role of the house can.
create function platform.tie(from_kind text, from_id uuid, from_version integer, why text, to_kind text, to_id uuid,
  to_version integer, said_as text, said_on date) returns void
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
  insert into platform.link (from_kind, from_id, from_version, why, to_kind, to_id, to_version, said_as, said_by, said_on)
  values (from_kind, from_id, from_version, why, to_kind, to_id, to_version, said_as,
    coalesce(platform.current_person(), platform.current_seat()), said_on)
  on conflict do nothing
$$;

create function platform.untie(from_kind text, from_id uuid, to_kind text, to_id uuid) returns void
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
  update platform.link l set ended_on = current_date,
    ended_by = coalesce(platform.current_person(), platform.current_seat())
  where l.from_kind = untie.from_kind and l.from_id = untie.from_id
    and l.to_kind = untie.to_kind and l.to_id = untie.to_id and l.ended_on is null
$$;

-- Everything that led to and from a thing that is no more.
create function platform.untie_all(kind text, id uuid) returns void
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
  update platform.link l set ended_on = current_date,
    ended_by = coalesce(platform.current_person(), platform.current_seat())
  where l.ended_on is null
    and ((l.from_kind = untie_all.kind and l.from_id = untie_all.id)
      or (l.to_kind = untie_all.kind and l.to_id = untie_all.id))
$$;

-- The day on which something was done, as people here count days.
create function platform.day_of(moment timestamptz) returns date
language sql stable
set search_path = pg_catalog, pg_temp
as $$ select (moment at time zone 'Europe/Amsterdam')::date $$;

revoke all on function platform.link_stays(), platform.day_of(timestamptz),
  platform.tie(text, uuid, integer, text, text, uuid, integer, text, date),
  platform.untie(text, uuid, text, uuid), platform.untie_all(text, uuid) from public;
