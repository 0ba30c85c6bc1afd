-- What hosts make a movement's or a house's own is told in its history.
create trigger tell_deed after insert or update or delete on movements.colours
  for each row execute function circles.tell_deed('colours', 'circle_id');
create trigger tell_deed after insert or update on movements.welcome
  for each row execute function circles.tell_deed('welcome', 'movement_id');
create trigger tell_deed after insert or update on movements.rooms
  for each row execute function circles.tell_deed('rooms', 'movement_id');
create trigger tell_deed after insert or delete on movements.sister
  for each row execute function circles.tell_deed('sisters', 'movement_id');
