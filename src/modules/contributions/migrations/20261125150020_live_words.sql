-- What others may read of somebody's words changed: open screens of that fire ask again.
create function contributions.words_moved() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.wake(new.circle_id);
  return null;
end
$$;
revoke all on function contributions.words_moved() from public;
create trigger words_moved after update on contributions.contribution
  for each row when ((old.audience is not null or new.audience is not null)
    and (old.audience, old.state, old.with_name, old.current_version)
      is distinct from (new.audience, new.state, new.with_name, new.current_version))
  execute function contributions.words_moved();

create function contributions.answer_moved() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.wake(new.circle_id);
  return null;
end
$$;
revoke all on function contributions.answer_moved() from public;
create trigger answer_moved after insert or update on contributions.owed_answer
  for each row execute function contributions.answer_moved();
