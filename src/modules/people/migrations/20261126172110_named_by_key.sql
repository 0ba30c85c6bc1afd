insert into platform.named_by_key (table_name, key_column, columns) values
  ('people.person', 'id', '{slug,name,email}'),
  ('auth.passkey', 'userId', '{name}');

-- A backup from before there was anything that forgets an account brought it back: what stands among the keys that are gone
-- is forgotten now, also in a house that was put back before.
update platform.sealing_key k set wrapped = null
  where k.wrapped is null and exists (select from people.person p where p.id = k.id);
