-- Which movements left this room closed, or closed it again: asked wherever something tells what is in it, at whatever address. That a
-- room is closed is no secret: it is not there for whoever asks.
create function movements.that_closed(room text) returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
begin
  return query select r.movement_id from movements.rooms r where room = any (r.closed);
end
$$;
revoke all on function movements.that_closed(text) from public;
grant execute on function movements.that_closed(text) to kampvuur_web, kampvuur_worker;
