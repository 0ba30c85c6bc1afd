-- As before, and nothing more is asked once there is no link any further: most pages ask around one thing to which nothing leads.
create or replace function platform.one_step(at platform.on_way[], back boolean, most integer,
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
    exit when cardinality(near) = 0;
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
  if cardinality(reached) = 0 then return; end if;
  reached := array(select row(f.of, f.place, f.kind, f.id, f.link, f.about)::platform.on_way
    from (select u.*, row_number() over (partition by u.place order by u.kind, u.id, u.link) as nth from unnest(reached) u) f
    where f.nth <= most);
end
$$;
