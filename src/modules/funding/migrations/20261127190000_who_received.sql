-- The web role is a group and never the current user, so this rule refused nobody: it asks who owns the table instead.
create or replace function funding.who_received() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if new.kind = 'contribution'
    and not pg_has_role(current_user, (select c.relowner from pg_class c where c.oid = tg_relid), 'usage')
    and new.actual_cents is distinct from (case when tg_op = 'UPDATE' then old.actual_cents end)
    and new.movement_id not in (select circles.my_kept_circles())
  then
    raise insufficient_privilege using message = 'said by who receives it';
  end if;
  return new;
end
$$;
