-- What whoever said no had said would help, and took back or answered otherwise since, does not come back with a copy from before. Of a
-- kind of its own: a copy that does not know it would take it for a yes that was taken back, and close what is read.
create function stories.wishes_stay_gone() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.stay_closed('told-wishes', new.id, 'wishes');
  return null;
end
$$;
-- Not `of wishes`: with another answer they go in a trigger, and no statement names them.
create trigger wishes_stay_gone after update on stories.told_of
  for each row when (not old.wishes <@ new.wishes) execute function stories.wishes_stay_gone();

create function stories.wishes_go_again() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update stories.told_of o set wishes = '{}' where o.id = new.subject_id and o.wishes <> '{}';
  return null;
end
$$;
create trigger wishes_go_again after insert on platform.stays_closed
  for each row when (new.again and new.kind = 'told-wishes') execute function stories.wishes_go_again();
revoke all on function stories.wishes_stay_gone(), stories.wishes_go_again() from public;

-- In a copy from before this they went in when nobody heard of it.
update stories.told_of o set wishes = '{}' where o.wishes <> '{}'
  and exists (select from platform.stays_closed c where c.again and c.kind = 'told-wishes' and c.subject_id = o.id);
