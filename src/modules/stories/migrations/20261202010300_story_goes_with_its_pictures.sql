-- As before, and: where the whole story goes, nothing of its pictures is written down any more. With two people on one picture that was
-- written twice, and the second time the story could not go, nor could whoever wrote it alone erase everything.
create or replace function stories.left_out_unseen() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  p stories.published;
  gone text[];
  said text[];
begin
  if not exists (select from stories.story s where s.id = old.story_id) then return old; end if;
  if tg_op = 'DELETE' then
    update stories.picture pic set one_is_gone = true
      where pic.id in (select o.picture_id from stories.seen_on o where o.told_id = old.id);
  end if;
  select * into p from stories.published o where o.story_id = old.story_id for update;
  gone := array(select pic.id::text from stories.picture pic join stories.seen_on o on o.picture_id = pic.id
    where o.told_id = old.id and pic.story_id = p.story_id and pic.id = any (p.pictures));
  if gone = '{}' then return coalesce(new, old); end if;
  -- Whatever was said with them in the plain text goes along.
  said := array(select coalesce(nullif(b.block -> 'attrs' ->> 'caption', ''), b.block -> 'attrs' ->> 'alt')
    from jsonb_array_elements(p.body -> 'content') b (block)
    where b.block ->> 'type' = 'picture' and lower(b.block -> 'attrs' ->> 'picture') = any (gone));
  update stories.published o
    set body = stories.without_pictures(p.body, gone), corrected_at = now(),
      plain = array_to_string(array(
        select part.words from unnest(string_to_array(p.plain, E'\n\n')) with ordinality part (words, place)
          where part.words <> all (said) order by part.place), E'\n\n')
    where o.id = p.id;
  perform platform.stay_closed('told-of', old.id, 'yes');
  return coalesce(new, old);
end
$$;
