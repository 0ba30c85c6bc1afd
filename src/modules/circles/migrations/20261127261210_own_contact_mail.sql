-- As before; however its server is written there.
create or replace function circles.forget_own_contact_mail() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from circles.contact_mail m where people.one_spelling(m.address) = people.one_spelling(old.email);
  return null;
end
$$;
