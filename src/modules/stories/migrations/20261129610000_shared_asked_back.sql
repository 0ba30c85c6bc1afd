-- Who looks along asks one thing back, which who shared it answers where their code or their account leads; and who shared it chooses
-- the photo or the spoken minute again for as long as it is no story: the file that was there is let go of.
alter table stories.shared
  add column question bytea, -- sealed: what is asked of who shared it
  add column reply bytea, -- sealed: what they said to that
  drop constraint shared_step_check,
  add constraint shared_step_check check (step in ('waits', 'asked', 'proposed', 'published', 'closed')),
  add check (step <> 'asked' or question is not null),
  add check (reply is null or question is not null);
grant update (question, reply) on stories.shared to kampvuur_web;

drop policy shared_look on stories.shared;
create policy shared_look on stories.shared for update to kampvuur_web
  using (step <> 'published' and movement_id in (select circles.my_open_kept_circles()))
  with check (step in ('asked', 'proposed', 'closed') and movement_id in (select circles.my_open_kept_circles()));

-- Nobody but who shared it changes what they said, nor what they answered; who looks along changes nothing of it.
create or replace function stories.shared_stays() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if (new.content, new.audience, new.reply) is distinct from (old.content, old.audience, old.reply)
    and old.id not in (select stories.own_shared())
  then
    raise exception 'Only who shared it changes it' using errcode = '42501';
  end if;
  return new;
end
$$;

create policy shared_media_take_off on stories.shared_media for delete to kampvuur_web using (exists (
  select 1 from stories.shared s where s.id = shared_media.shared_id and s.story_id is null
    and s.id in (select stories.own_shared())));
grant delete on stories.shared_media to kampvuur_web;
