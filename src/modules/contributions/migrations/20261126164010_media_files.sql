-- What was spoken, drawn or shown stands in a file of its own. What stood in the row before moves there bit by bit, sealed
-- as it is, and is read where it stands until then.
alter table contributions.contribution_media
  alter column body drop not null,
  add column file_id uuid unique,
  add constraint body_or_file check ((body is null) <> (file_id is null));
grant select (file_id) on contributions.contribution_media to kampvuur_web;

create function contributions.file_of_media() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op <> 'INSERT' and old.file_id is not null then perform platform.let_go_of_file(old.file_id); end if;
  if tg_op <> 'DELETE' and new.file_id is not null then perform platform.use_file(new.file_id); end if;
  return null;
end
$$;
revoke all on function contributions.file_of_media() from public;
create trigger file_of_media after insert or delete or update of file_id on contributions.contribution_media
  for each row execute function contributions.file_of_media();

-- The worker moves what still stands in a row, sealed as it is.
create policy media_move on contributions.contribution_media for all to kampvuur_worker using (true);
grant select (contribution_id, body), update (body, file_id) on contributions.contribution_media to kampvuur_worker;
