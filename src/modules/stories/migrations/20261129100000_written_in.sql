-- What came from another site may be in any language. `language` stays the one of the two in which the house speaks of it and looks for
-- it; this is what it is written in where that is neither, as a first part of BCP 47.
alter table stories.story add column written_in text check (written_in ~ '^[a-z]{2,3}$');
alter table stories.published add column written_in text check (written_in ~ '^[a-z]{2,3}$');

-- What readers read is in what its story is in, also where it is laid down anew.
create function stories.follow_written_in() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  new.written_in := (select s.written_in from stories.story s where s.id = new.story_id);
  return new;
end
$$;
revoke all on function stories.follow_written_in() from public;
create trigger written_in before insert or update of language on stories.published
  for each row execute function stories.follow_written_in();

-- Whoever says that it is in the other language of the house says what it is in.
grant update (written_in) on stories.story to kampvuur_web;
