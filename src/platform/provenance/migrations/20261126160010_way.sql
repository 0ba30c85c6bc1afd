-- A way is followed step by step, and at each step every kind of thing is asked once for all that may lie there. Asked link
-- by link, as the policy of the table does for whoever reads it with SQL, beginning to ask costs more than asking.

-- What may be seen of these things, all of one kind. Written anew after migrating, beside the view.
create function platform.linkable_of(kind text, ids uuid[]) returns table (id uuid, about json)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$ begin end $$;

-- A thing on the way: of which of those that were asked, from the how manieth of the step before, and what may be seen of it.
create type platform.on_way as (of integer, place integer, kind text, id uuid, link jsonb, about json);

-- One step from each of these things, whoever may see it: `most` links of each, after the first `beyond`.
create function platform.links_at(things platform.on_way[], back boolean, beyond integer, most integer)
returns setof platform.on_way
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select t.of, t.place, case when back then l.from_kind else l.to_kind end, case when back then l.from_id else l.to_id end,
      jsonb_build_object('from', jsonb_build_object('kind', l.from_kind, 'id', l.from_id),
        'fromVersion', l.from_version, 'why', l.why, 'to', jsonb_build_object('kind', l.to_kind, 'id', l.to_id),
        'toVersion', l.to_version, 'saidAs', l.said_as, 'saidOn', l.said_on), null::json
    from unnest(things) t cross join lateral (
      (select * from platform.link k where back and k.to_kind = t.kind and k.to_id = t.id and k.ended_on is null
        order by k.from_kind, k.from_id, k.id offset beyond limit most)
      union all
      (select * from platform.link k where not back and k.from_kind = t.kind and k.from_id = t.id and k.ended_on is null
        order by k.to_kind, k.to_id, k.id offset beyond limit most)) l;
end
$$;

-- Those of these things that are there for whoever looks.
create function platform.seen_of(things platform.on_way[]) returns platform.on_way[]
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  seen platform.on_way[] := '{}';
  one text;
begin
  for one in select distinct t.kind from unnest(things) t loop
    seen := seen || array(select row(null, null, one, l.id, null, l.about)::platform.on_way
      from platform.linkable_of(one, array(select t.id from unnest(things) t where t.kind = one)) l);
  end loop;
  return seen;
end
$$;

-- Where one leads to from these things, for whoever looks: `most` links from each, whatever lies between that is not there.
create function platform.one_step(at platform.on_way[], back boolean, most integer,
  inout asked platform.on_way[], inout seen platform.on_way[], out reached platform.on_way[])
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  more platform.on_way[] := at;
  near platform.on_way[];
  fresh platform.on_way[];
  beyond integer := 0;
begin
  reached := '{}';
  while cardinality(more) > 0 loop
    near := array(select l from platform.links_at(more, back, beyond, most) l);
    fresh := array(select row(null, null, n.kind, n.id, null, null)::platform.on_way
      from (select distinct t.kind, t.id from unnest(near) t) n
      where not exists (select from unnest(asked) a where a.kind = n.kind and a.id = n.id));
    asked := asked || fresh;
    seen := seen || platform.seen_of(fresh);
    reached := reached || array(select row(n.of, n.place, n.kind, n.id, n.link, s.about)::platform.on_way
      from unnest(near) n join unnest(seen) s on s.kind = n.kind and s.id = n.id);
    more := array(select m from unnest(more) m
      where m.place in (select n.place from unnest(near) n group by n.place having count(*) = most)
        and m.place not in (select f.place from unnest(reached) f group by f.place having count(*) >= most));
    beyond := beyond + most;
  end loop;
  reached := array(select row(f.of, f.place, f.kind, f.id, f.link, f.about)::platform.on_way
    from (select u.*, row_number() over (partition by u.place order by u.kind, u.id, u.link) as nth from unnest(reached) u) f
    where f.nth <= most);
end
$$;

-- What these things came from (steps below nought) and what became of them, as far as every end of every link is there for
-- whoever looks. It acts as a role that sees what the web role sees, by the same policies, and that may take a step besides.
create function platform.follow(kinds text[], ids uuid[], furthest integer, most integer, gathering text[])
returns table (of integer, step integer, kind text, id uuid, link jsonb, about json)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  start platform.on_way[] := array(select row(u.place - 1, u.place, u.kind, u.id, null, null)::platform.on_way
    from unnest(kinds, ids) with ordinality as u (kind, id, place));
  asked platform.on_way[] := start; -- whether it is there, and what of it is
  seen platform.on_way[] := platform.seen_of(start);
  at platform.on_way[];
  reached platform.on_way[];
  back boolean;
begin
  start := array(select row(t.of, t.place, t.kind, t.id, null, s.about)::platform.on_way
    from unnest(start) t join unnest(seen) s on s.kind = t.kind and s.id = t.id);
  return query select t.of, 0, t.kind, t.id, t.link, t.about from unnest(start) t;
  foreach back in array array[true, false] loop
    at := start;
    for taken in 1 .. furthest loop
      exit when cardinality(at) = 0;
      select s.* into asked, seen, reached from platform.one_step(at, back, most, asked, seen) s;
      return query select f.of, case when back then -taken else taken end, f.kind, f.id, f.link, f.about
        from unnest(reached) f;
      -- What was reworded as itself stands in it and is gone past no further; nor is a thing in which much comes together.
      at := array(select row(d.of, row_number() over (), d.kind, d.id, null, null)::platform.on_way
        from (select distinct f.of, f.kind, f.id from unnest(reached) f
          where f.link->'from' <> f.link->'to' and (back or f.kind <> all (gathering))) d);
    end loop;
  end loop;
end
$$;

revoke all on function platform.linkable_of(text, uuid[]), platform.seen_of(platform.on_way[]),
  platform.links_at(platform.on_way[], boolean, integer, integer),
  platform.one_step(platform.on_way[], boolean, integer, platform.on_way[], platform.on_way[]),
  platform.follow(text[], uuid[], integer, integer, text[]) from public;
grant execute on function platform.linkable_of(text, uuid[]), platform.seen_of(platform.on_way[]),
  platform.links_at(platform.on_way[], boolean, integer, integer),
  platform.one_step(platform.on_way[], boolean, integer, platform.on_way[], platform.on_way[]) to kampvuur_way;
grant execute on function platform.follow(text[], uuid[], integer, integer, text[]) to kampvuur_web;
grant create on schema platform to kampvuur_way;
alter function platform.follow(text[], uuid[], integer, integer, text[]) owner to kampvuur_way;
revoke create on schema platform from kampvuur_way;
