-- How the slips lie changed: open screens of that fire ask again.
create function dialogues.cluster_moved() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.wake(coalesce(new.circle_id, old.circle_id));
  return null;
end
$$;
create trigger cluster_moved after insert or update or delete on dialogues.cluster
  for each row execute function dialogues.cluster_moved();

create function dialogues.slip_moved() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.wake(c.circle_id) from contributions.contribution c
    where c.id = coalesce(new.contribution_id, old.contribution_id);
  return null;
end
$$;
create trigger slip_moved after insert or update or delete on dialogues.cluster_contribution
  for each row execute function dialogues.slip_moved();

create function dialogues.dialogue_moved() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.wake(new.circle_id, true);
  return null;
end
$$;
create trigger dialogue_moved after update of status on dialogues.dialogue
  for each row when (old.status <> new.status) execute function dialogues.dialogue_moved();
revoke all on function dialogues.cluster_moved(), dialogues.slip_moved(), dialogues.dialogue_moved() from public;
