-- That a host released the programme of a Week is told in the history of its movement.
create function weeks.tell_release() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform circles.tell_deed_of((select w.movement_id from weeks.week w where w.id = new.week_id), 'week-released');
  return null;
end
$$;
revoke all on function weeks.tell_release() from public;
create trigger tell_release after insert on weeks.release for each row execute function weeks.tell_release();
