-- A question or a reaction to who wrote something: sealed, for its writers alone. It stands under the story only where both its
-- sender and a writer want that.
create table stories.reaction (
  id uuid primary key,
  story_id uuid not null references stories.story on delete cascade,
  person_id uuid references people.person on delete cascade, -- who sent it with an account
  sealing_key_id uuid not null unique references platform.sealing_key,
  content bytea not null, -- sealed: {words, name}
  mail bytea, -- sealed: where an answer may be sent
  answer bytea, -- sealed
  locale text not null check (locale in ('nl', 'en')),
  may_stand boolean not null, -- its sender said that it may stand under the story
  step text not null default 'lies' check (step in ('lies', 'answered', 'stands')),
  sent_on date not null,
  version integer not null default 1,
  check (step <> 'stands' or may_stand)
);
create index reaction_story on stories.reaction (story_id, sent_on, id);
create index reaction_person on stories.reaction (person_id);
create index reaction_day on stories.reaction (sent_on);
alter table stories.reaction enable row level security;

create policy reaction_writer on stories.reaction for select to kampvuur_web
  using (story_id in (select stories.my_stories()));
create policy reaction_stands on stories.reaction for select to kampvuur_web using (
  step = 'stands' and exists (select 1 from stories.published p where p.story_id = reaction.story_id));
create policy reaction_letter on stories.reaction for select to kampvuur_worker using (true);
create policy reaction_send on stories.reaction for insert to kampvuur_web with check (
  step = 'lies' and person_id is not distinct from (select platform.current_person())
  and exists (select 1 from stories.published p where p.story_id = reaction.story_id));
create policy reaction_answer on stories.reaction for update to kampvuur_web
  using (story_id in (select stories.my_stories())) with check (story_id in (select stories.my_stories()));
create policy reaction_lay_aside on stories.reaction for delete to kampvuur_web
  using (story_id in (select stories.my_stories()));
-- Whose it is, its writers read only where the sender wrote a name; whether an answer can be sent, in `can_be_answered`.
grant select (id, story_id, sealing_key_id, content, answer, locale, may_stand, step, sent_on, version),
  insert (id, story_id, person_id, sealing_key_id, content, mail, locale, may_stand, sent_on),
  update (answer, step, version), delete on stories.reaction to kampvuur_web;
grant select on stories.reaction to kampvuur_worker;

create function stories.can_be_answered(reaction uuid) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return exists (select 1 from stories.reaction r where r.id = reaction and r.story_id in (select stories.my_stories())
    and (r.mail is not null
      or exists (select 1 from people.person p where p.id = r.person_id and p.email is not null)));
end
$$;
create function stories.reaction_gone() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array[old.sealing_key_id]);
  return null;
end
$$;
create function stories.forget_reaction_key() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from stories.reaction r where r.sealing_key_id = new.id or r.person_id = new.id;
  return null;
end
$$;
-- A year after it was sent nothing is kept of what does not stand under a story.
create function stories.forget_reactions() returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from stories.reaction r where r.sent_on < platform.day_of(now()) - 365 and r.step <> 'stands';
end
$$;
revoke all on function stories.can_be_answered(uuid), stories.reaction_gone(), stories.forget_reaction_key(),
  stories.forget_reactions() from public;
grant execute on function stories.can_be_answered(uuid) to kampvuur_web;
grant execute on function stories.forget_reactions() to kampvuur_worker;
create trigger reaction_gone after delete on stories.reaction for each row execute function stories.reaction_gone();
create trigger forget_reaction_key after insert or update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function stories.forget_reaction_key();
-- Who writes is written to: the worker asks whom.
create policy writer_letter on stories.writer for select to kampvuur_worker using (true);
grant select (story_id, person_id) on stories.writer to kampvuur_worker;
