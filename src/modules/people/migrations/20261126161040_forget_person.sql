-- A person who erased everything is forgotten: account, address, sign-ins, keys. Follows their id among the keys that are
-- gone, whoever erased it: also when a backup from before is put back.
create function people.forget_person() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  address text;
begin
  select p.email into address from people.person p where p.id = new.id for update;
  if not found then return null; end if;
  delete from people.sign_in_request r where r.email = address;
  delete from auth.verification v where position(address in v.value) > 0 or position(address in v.identifier) > 0;
  delete from platform.example_mail m where m.recipient = address;
  delete from platform.session s where s.person_id = new.id;
  delete from platform.command_receipt r where r.actor = 'person:' || new.id;
  update circles.seat s set person_id = null where s.person_id = new.id;
  delete from people.person p where p.id = new.id;
  return null;
end
$$;
revoke all on function people.forget_person() from public;
create trigger forget_person after insert or update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function people.forget_person();
