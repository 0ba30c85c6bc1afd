-- Which story may be meant by an address with its title written otherwise, or without its ending. Only what everybody may read: the
-- ending keeps the others from being guessed.
create index published_ending on stories.published (right(slug, 6)) where audience = 'everyone';
create index published_title on stories.published (left(slug, -7)) where audience = 'everyone';

create function stories.address_meant(asked text) returns text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return coalesce(
    (select p.slug from stories.published p
      where p.audience = 'everyone' and asked ~ '-[2-9b-z]{6}$' and right(p.slug, 6) = right(asked, 6)
      order by p.published_at desc, p.id limit 1),
    (select p.slug from stories.published p
      where p.audience = 'everyone' and left(p.slug, -7) = asked
      order by p.published_at desc, p.id limit 1));
end
$$;
revoke all on function stories.address_meant(text) from public;
grant execute on function stories.address_meant(text) to kampvuur_web;
