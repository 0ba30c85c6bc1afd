-- From how many people words might travel holds all quarter, so it is counted once in a quarter and not for each who looks.
-- No role of the house reads this. What was not counted yet is counted while somebody asks.
create table contributions.heard_kept (
  place_id uuid not null references circles.circle,
  quarter date not null,
  kind text not null,
  of_id uuid not null references circles.circle,
  people bigint not null,
  fewest integer not null, -- under how many people nothing was to be told, and the word for that
  word text not null,
  primary key (place_id, quarter, kind, of_id)
);
alter table contributions.heard_kept enable row level security; -- no policy: only the owner's functions read and write it

create index contribution_house on contributions.contribution (organisation_id);

-- How many people there were when the quarter began, in a place and in each of its parts, or in all places. One look at
-- every sentence, also where there are many parts; which houses are asked for is known before the sentences are planned, so that
-- who looks at one house before the quarter is counted waits for its sentences alone.
create function contributions.count_heard(only_place uuid)
returns table (place_id uuid, kind text, of_id uuid, people bigint)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  houses uuid[] := array(select o.id from circles.circle o where only_place is null or only_place in (o.id, o.movement_id));
begin
  return query with held as materialized (
    select o.id as house, coalesce(o.movement_id, o.id) as movement, s.speaker_seat_id as seat, e.audience
    from circles.circle o
    join contributions.contribution c on c.organisation_id = o.id
    join contributions.speaker s on s.contribution_id = c.id
    cross join lateral (
      select l.audience from contributions.consent_entry l
      where l.contribution_id = c.id and l.purpose = 'talk-on' and l.at < platform.quarter()
      order by l.id desc limit 1) as e
    where o.id = any (houses) and c.organisation_id = any (houses) and e.audience in ('organisation', 'movement', 'everyone')),
  -- Whoever spoke at many fires of a house is there with each of those seats.
  heard as materialized (
    select h.house as place, h.house, array_agg(distinct h.seat) as seats from held h group by h.house
    union all
    select h.movement, h.house, array_agg(distinct h.seat) from held h
      where h.movement <> h.house and h.audience <> 'organisation' group by h.movement, h.house),
  parts as (
    select p.id as place, 'here' as kind, p.id, h.seats from circles.circle p left join heard h on h.place = p.id
      where p.kind in ('movement', 'organisation') and (only_place is null or p.id = only_place)
    union all
    select o.movement_id, k.kind, k.id, h.seats from circles.circle o
      cross join lateral (values (o.id), (o.sector_id), (o.region_id)) as part (id)
      join circles.circle k on k.id = part.id
      left join heard h on h.place = o.movement_id and h.house = o.id
      where o.kind = 'organisation' and k.kind in ('organisation', 'sector', 'region') and k.id <> o.movement_id
        and k.visibility = 'everyone' and o.visibility = 'everyone' and (only_place is null or o.movement_id = only_place))
  select p.place, p.kind, p.id, circles.people_behind(array_agg(s.seat))
  from parts p left join lateral unnest(p.seats) as s (seat) on true
  group by p.place, p.kind, p.id;
end
$$;

-- Under which name lines are drawn for a group.
create function contributions.heard_about(place uuid, kind text, of_id uuid) returns text
language sql immutable
set search_path = pg_catalog, pg_temp
as $$ select 'heard|' || place || '|' || kind || '|' || of_id $$;

create function contributions.keep_heard() returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  now_quarter date := platform.day_of(platform.quarter());
begin
  delete from contributions.heard_kept k where k.quarter < now_quarter;
  if exists (select from circles.circle c where c.kind in ('movement', 'organisation') and not exists (
    select from contributions.heard_kept k where k.place_id = c.id and k.quarter = now_quarter and k.kind = 'here'))
  then
    insert into contributions.heard_kept (place_id, quarter, kind, of_id, people, fewest, word)
      select c.place_id, now_quarter, c.kind, c.of_id, c.people, 0, 'few' from contributions.count_heard(null) c
      on conflict do nothing;
  end if;
  update contributions.heard_kept k set fewest = n.fewest,
      word = platform.how_many(contributions.heard_about(k.place_id, k.kind, k.of_id), k.people, n.fewest)
    from (select h.place_id, h.of_id, circles.fewest_at(h.place_id, h.of_id) as fewest
      from (select distinct d.place_id, d.of_id from contributions.heard_kept d) h) n
    where n.place_id = k.place_id and n.of_id = k.of_id and n.fewest <> k.fewest;
end
$$;

create or replace function contributions.heard_in(place uuid) returns table (kind text, of_id uuid, people text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  now_quarter date := platform.day_of(platform.quarter());
  fewest integer;
  kept boolean;
begin
  if place not in (select circles.my_circles()) and place not in (select contributions.my_movements()) then return; end if;
  fewest := circles.fewest_at(place);
  kept := exists (select from contributions.heard_kept k where k.place_id = place and k.quarter = now_quarter);
  return query
    with counted as (
      select k.kind, k.of_id, k.people, k.fewest, k.word from contributions.heard_kept k
        where k.place_id = place and k.quarter = now_quarter
      union all
      select c.kind, c.of_id, c.people, null, null from contributions.count_heard(place) c where not kept),
    houses as materialized (select o.id, o.sector_id, o.region_id from circles.circle o
      where o.movement_id = place and o.kind = 'organisation' and o.visibility = 'everyone'),
    parts as (
      select 'here' as kind, p.id, place as movement_id from circles.circle p
        where p.id = place and p.kind in ('movement', 'organisation')
      union all
      select k.kind, k.id, coalesce(k.movement_id, place) from circles.circle k
        where k.id in (select h.id from houses h union all select h.sector_id from houses h
            union all select h.region_id from houses h)
          and k.id <> place and k.kind in ('organisation', 'sector', 'region') and k.visibility = 'everyone'),
    under as (
      select p.kind, p.id, case when p.movement_id = place then fewest else circles.fewest_at(place, p.id) end as fewest
      from parts p)
    select u.kind, u.id, case when c.fewest = u.fewest then c.word
      else platform.how_many(contributions.heard_about(place, u.kind, u.id), coalesce(c.people, 0), u.fewest) end
    from under u left join counted c on c.kind = u.kind and c.of_id = u.id;
end
$$;
drop function contributions.heard_seats(uuid);

revoke all on function contributions.count_heard(uuid), contributions.heard_about(uuid, text, uuid),
  contributions.keep_heard() from public;
grant execute on function contributions.keep_heard() to kampvuur_worker;
