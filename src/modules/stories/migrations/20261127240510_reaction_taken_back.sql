-- Who sent something to who wrote a story takes it back, with their code or their account: it is theirs wherever it stands.
alter table stories.reaction
  add column long_hash bytea unique, -- null: sent before there was a code
  add column short_hash bytea unique,
  drop constraint reaction_step_check,
  add constraint reaction_step_check check (step in ('lies', 'answered', 'stands', 'aside'));
grant insert (long_hash, short_hash) on stories.reaction to kampvuur_web;

create function stories.own_reactions() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 3
as $$
declare
  shown bytea := sha256(convert_to(nullif(current_setting('kampvuur.reaction', true), ''), 'UTF8'));
begin
  return query select r.id from stories.reaction r where r.long_hash = shown or r.short_hash = shown
    union select r.id from stories.reaction r where r.person_id = platform.current_person();
end
$$;

-- A writer lays it aside in silence: gone for them and for who reads. Its sender has it as it was, so that nothing tells them, until
-- they take it back or a year has passed; what nobody can come back to goes at once. @return whether there was something to lay aside.
create function stories.lay_reaction_aside(which uuid) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  it stories.reaction;
begin
  select r.* into it from stories.reaction r
    where r.id = which and r.step <> 'aside' and r.story_id in (select stories.my_stories()) for update;
  if it.id is null then return false; end if;
  if it.long_hash is null and it.person_id is null then
    delete from stories.reaction r where r.id = which;
  else
    update stories.reaction r set step = 'aside', mail = null, version = r.version + 1 where r.id = which;
  end if;
  return true;
end
$$;
revoke all on function stories.own_reactions(), stories.lay_reaction_aside(uuid) from public;
grant execute on function stories.own_reactions(), stories.lay_reaction_aside(uuid) to kampvuur_web;

create policy reaction_own on stories.reaction for select to kampvuur_web using (id in (select stories.own_reactions()));
create policy reaction_take_back on stories.reaction for delete to kampvuur_web
  using (id in (select stories.own_reactions()));
drop policy reaction_lay_aside on stories.reaction;
drop policy reaction_writer on stories.reaction;
create policy reaction_writer on stories.reaction for select to kampvuur_web
  using (step <> 'aside' and story_id in (select stories.my_stories()));
drop policy reaction_answer on stories.reaction;
create policy reaction_answer on stories.reaction for update to kampvuur_web
  using (step <> 'aside' and story_id in (select stories.my_stories()))
  with check (step <> 'aside' and story_id in (select stories.my_stories()));
