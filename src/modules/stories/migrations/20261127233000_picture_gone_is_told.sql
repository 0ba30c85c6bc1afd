-- A picture that is thrown away is a correction of what it stood in: feeds and whoever follows from elsewhere are told of it.
create or replace function stories.picture_gone() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array[old.sealing_key_id]);
  update stories.published p set pictures = '{}', corrected_at = now()
    where p.story_id = old.story_id and p.pictures @> array[old.id];
  return null;
end
$$;
