-- A version is of one sitting, counted from when it began: however long somebody writes on, what they had is kept.
alter table stories.version add column begun_at timestamptz not null default now();
update stories.version set begun_at = at;
-- What readers read is not written over either: the version that was let be read last, also after it was taken away.
alter table stories.story add column read_number integer;
update stories.story s set read_number = (select max(v.number) from stories.version v where v.story_id = s.id)
  where exists (select 1 from stories.published p where p.story_id = s.id);

create function stories.version_read() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update stories.story s set read_number = (select max(v.number) from stories.version v where v.story_id = new.story_id)
    where s.id = new.story_id;
  return null;
end
$$;
revoke all on function stories.version_read() from public;
create trigger version_read after insert or update of body on stories.published
  for each row execute function stories.version_read();
