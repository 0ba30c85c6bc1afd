-- An answer comes back to everybody who sent something: it stands at the page that their code or their account opens, and goes out as
-- a letter besides where an address is known. Whether there is one, who answers does not know. @return whether it would be read.
create or replace function stories.can_be_answered(reaction uuid) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return exists (select 1 from stories.reaction r where r.id = reaction and r.story_id in (select stories.my_stories())
    and (r.long_hash is not null or r.person_id is not null or r.mail is not null));
end
$$;
drop function stories.answer_finds_me(uuid);

-- An answer was written to one person: it stands under the story only where who wrote it put it there, below what it answers.
alter table stories.reaction
  add column answer_stands boolean not null default false,
  add check (not answer_stands or (may_stand and answer is not null));
grant select (answer_stands), update (answer_stands) on stories.reaction to kampvuur_web;
