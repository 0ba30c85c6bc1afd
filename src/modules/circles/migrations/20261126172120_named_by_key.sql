insert into platform.named_by_key (table_name, key_column, columns) values
  ('circles.seat', 'sealing_key_id', '{name,person_id,partner_of}');

-- As with accounts: a seat whose key is gone has no name any more, also where it was put back from before that was so.
update platform.sealing_key k set wrapped = null
  where k.wrapped is null and exists (select from circles.seat s where s.sealing_key_id = k.id and s.name <> '');
