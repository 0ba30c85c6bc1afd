-- Invented people are forgotten like others.
create function example.forget() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_table_name = 'person' then
    delete from example.persona p where p.person_id = old.id;
    return old;
  end if;
  delete from example.paper p where p.seat_id = new.id;
  return new;
end
$$;
revoke all on function example.forget() from public;
create trigger forget_persona before delete on people.person for each row execute function example.forget();
create trigger forget_paper before update of name on circles.seat
  for each row when (new.name = '' and old.name <> '') execute function example.forget();
