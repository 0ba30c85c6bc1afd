-- One chooses among the places one sits in: looked at when a place is added, so that whoever left one still changes everything
-- else.
drop policy introduction_change on introductions.introduction;
create policy introduction_change on introductions.introduction for update to kampvuur_web
  using (id = (select introductions.mine())) with check (id = (select introductions.mine()));

create function introductions.chooses_among_own() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if not array(select unnest(new.readers) except select unnest(old.readers))
    <@ (contributions.my_reach() || array(select contributions.my_movements())) then
    raise insufficient_privilege using message = 'not one of their places';
  end if;
  return new;
end
$$;
revoke all on function introductions.chooses_among_own() from public;
create trigger chooses_among_own before update on introductions.introduction for each row
  when (new.readers is distinct from old.readers) execute function introductions.chooses_among_own();

-- Whoever leaves a circle shows themselves there no longer; whoever was in a movement by that alone, not in the movement. Coming
-- back opens nothing by itself.
create function introductions.left_place() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  gone uuid[];
begin
  gone := array(
    select c.id from circles.circle c
    where c.id in (new.circle_id, (select coalesce(k.movement_id, k.id) from circles.circle k where k.id = new.circle_id))
      and not exists (select from circles.seat s join circles.circle k on k.id = s.circle_id
        where s.person_id = old.person_id and s.ended_at is null
          and (k.id = c.id or (c.kind = 'movement' and k.movement_id = c.id and k.kind not in ('fire', 'partner')))));
  update introductions.introduction i
    set readers = left_over.readers, audience = case when left_over.readers = '{}' then 'nobody' else i.audience end,
      findable = i.findable and left_over.readers <> '{}', version = i.version + 1
    from (select array(select r from unnest(o.readers) r where r <> all (gone)) as readers, o.id
      from introductions.introduction o where o.person_id = old.person_id) left_over
    where i.id = left_over.id and i.readers && gone;
  return null;
end
$$;
revoke all on function introductions.left_place() from public;
create trigger left_place after update of ended_at on circles.seat
  for each row when (old.ended_at is null and new.ended_at is not null and old.person_id is not null)
  execute function introductions.left_place();
