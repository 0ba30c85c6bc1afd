-- The kind stands on each occurrence as its gathering has it, like who it is for: the agenda of one kind walks along an index
-- also where there is hardly any of it.
alter table gatherings.occurrence add column kind text not null default '';
update gatherings.occurrence o set kind = g.kind from gatherings.gathering g where g.id = o.gathering_id;
create index occurrence_kind on gatherings.occurrence (kind, starts_at, id);

create or replace function gatherings.as_gathering() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  select g.circle_id, g.movement_id, g.kind, g.audience, g.status <> 'draft'
    into new.circle_id, new.movement_id, new.kind, new.audience, new.announced
    from gatherings.gathering g where g.id = new.gathering_id;
  return new;
end
$$;

create or replace function gatherings.tell_occurrences() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update gatherings.occurrence o set kind = new.kind, audience = new.audience, announced = new.status <> 'draft'
    where o.gathering_id = new.id;
  return null;
end
$$;
drop trigger tell_occurrences on gatherings.gathering;
create trigger tell_occurrences after update of kind, audience, status on gatherings.gathering
  for each row execute function gatherings.tell_occurrences();
