-- Of two who propose a visit in return at once, the second proposes nothing: it is there already. What was refused or called off
-- stands in nobody's way. Behind a lock on the visit that is returned, which the second waits for.
create function visits.keep_one_return() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform from visits.visit v where v.id = new.return_of for update;
  if exists (select from visits.visit v left join gatherings.gathering g on g.id = v.gathering_id
      where v.return_of = new.return_of and v.step not in ('not-now', 'called-off') and g.status is distinct from 'cancelled') then
    return null;
  end if;
  return new;
end
$$;
revoke all on function visits.keep_one_return() from public;
create trigger keep_one_return before insert on visits.visit
  for each row when (new.return_of is not null) execute function visits.keep_one_return();
