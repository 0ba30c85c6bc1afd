-- Those of these fires on which strangers may look back, as `dialogues.look_back_face` says it of one: a page that tells of many asks
-- once, where asking it of each took longer than all the rest of the list.
create function dialogues.looked_back_on(fires uuid[]) returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select d.id from dialogues.dialogue d
    where d.id = any (fires) and (d.status = 'closed' or (d.announced and d.status <> 'draft'))
      and exists (select from contributions.contribution c
        where c.circle_id = d.circle_id and c.state = 'confirmed' and c.audience = 'everyone');
end
$$;
alter function dialogues.looked_back_on(uuid[]) rows 10;
revoke all on function dialogues.looked_back_on(uuid[]) from public;
grant execute on function dialogues.looked_back_on(uuid[]) to kampvuur_web;
