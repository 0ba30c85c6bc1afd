-- That a host changed what a place says of itself is told in its history.
create trigger tell_deed after insert or update on participants.face
  for each row execute function circles.tell_deed('face', 'circle_id');
create trigger tell_deed after insert or update or delete on participants.entry
  for each row execute function circles.tell_deed('face', 'circle_id');
