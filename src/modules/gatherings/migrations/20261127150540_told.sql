-- That a host announced a gathering or called it off is told in the history of its circle.
create trigger tell_announced after update of status on gatherings.gathering
  for each row when (new.status = 'announced' and old.status <> 'announced')
  execute function circles.tell_deed('gathering-announced', 'circle_id');
create trigger tell_cancelled after update of status on gatherings.gathering
  for each row when (new.status = 'cancelled' and old.status = 'announced')
  execute function circles.tell_deed('gathering-cancelled', 'circle_id');
