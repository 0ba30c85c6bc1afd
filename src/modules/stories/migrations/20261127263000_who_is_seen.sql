-- Nothing is laid before readers with a picture on which somebody is recognised, unless somebody who stands with the story was shown
-- that picture with this text and said yes to it, and to that many readers. Who stands there besides is asked by with_everybodys_yes.
-- What was shared in two minutes was asked there; who is on what another site showed, nobody here knows.
create function stories.seen_with_a_yes() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  last_number integer;
  as_before uuid[] := '{}';
begin
  -- Of a text that stays as it was only what comes beside it is asked.
  if tg_op = 'UPDATE' and (new.body, new.audience) is not distinct from (old.body, old.audience) then
    as_before := old.pictures;
  end if;
  if new.pictures <@ as_before or exists (select from stories.shared s where s.story_id = new.story_id) then
    return null;
  end if;
  -- Held, as whoever answers holds it: of two at once the second sees what the first did.
  perform from stories.story s where s.id = new.story_id for no key update;
  last_number := (select max(v.number) from stories.version v where v.story_id = new.story_id);
  if exists (select from stories.picture p
    where p.story_id = new.story_id and p.id = any (new.pictures) and p.id <> all (as_before) and p.recognisable = 'asked'
      and not exists (select from stories.told_of t
        where t.story_id = new.story_id and t.contribution_id is null and not t.left_out
          and t.says = 'yes' and t.said_number = last_number and stories.reaches_as_far(t.said_audience, new.audience)
          and p.id = any (t.asked_pictures)))
  then
    raise exception 'nobody who is seen on a picture said yes'
      using errcode = 'check_violation', constraint = 'seen_with_a_yes';
  end if;
  return null;
end
$$;
revoke all on function stories.seen_with_a_yes() from public;
create trigger seen_with_a_yes after insert or update of body, audience, pictures on stories.published
  for each row execute function stories.seen_with_a_yes();
