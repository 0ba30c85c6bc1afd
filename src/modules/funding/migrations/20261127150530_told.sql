-- That a host changed a line is told in the history of whose line it is: the house that brings it, else the movement.
create trigger tell_deed after insert or update on funding.line for each row when (new.kind <> 'contribution')
  execute function circles.tell_deed('money', 'movement_id');
create trigger tell_deed_of_house after insert or update on funding.line for each row when (new.kind = 'contribution')
  execute function circles.tell_deed('money', 'circle_id');
create trigger tell_deed_of_none after delete on funding.line for each row when (old.kind <> 'contribution')
  execute function circles.tell_deed('money', 'movement_id');
create trigger tell_deed_of_house_of_none after delete on funding.line for each row when (old.kind = 'contribution')
  execute function circles.tell_deed('money', 'circle_id');
