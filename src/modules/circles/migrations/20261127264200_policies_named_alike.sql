-- What the worker may do with a whole table has one name everywhere, as what is somebody's own has. Nobody sees more or less.
alter policy ended_place_post on circles.ended_place rename to ended_place_worker;
alter policy import_post on circles.import rename to import_worker;
alter policy imported_seat_post on circles.imported_seat rename to imported_seat_worker;
