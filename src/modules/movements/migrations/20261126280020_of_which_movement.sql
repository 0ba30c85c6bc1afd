-- Of which movement a letter is, from the ids it has: so that what it leads to is found at that movement's own address. Null
-- where they are of several, or of none.
create function movements.movement_of(things uuid[]) returns uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  with at (id) as (
    select c.id from circles.circle c where c.id = any (things)
    union select s.circle_id from circles.seat s where s.id = any (things)
    union select d.circle_id from dialogues.dialogue d where d.id = any (things)
    union select g.circle_id from gatherings.sign_up u join gatherings.gathering g on g.id = u.gathering_id
      where u.id = any (things)),
  found (id) as (
    select case when c.kind = 'movement' then c.id else coalesce(c.movement_id, home.movement_id) end
    from at join circles.circle c on c.id = at.id left join circles.circle home on home.id = c.parent_id)
  select min(f.id::text)::uuid from found f having min(f.id::text) = max(f.id::text)
$$;
revoke all on function movements.movement_of(uuid[]) from public;
grant execute on function movements.movement_of(uuid[]) to kampvuur_worker;
