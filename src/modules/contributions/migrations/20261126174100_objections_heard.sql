-- Who looks after a conversation and listens to it hears of objections to what they may hear: never of what stays around the fire.
create or replace function contributions.objections_i_keep() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query select o.id from contributions.objection o
    join contributions.contribution c on c.id = o.contribution_id
    where o.answered_on is null and c.state = 'confirmed' and c.audience is not null
      and ((o.circle_id in (select circles.my_kept_circles())
          and (c.audience <> 'here' or o.circle_id not in (select circles.circles_i_listen_to())))
        or (c.audience <> 'here' and o.organisation_id in (select circles.my_kept_circles())));
end
$$;
