-- What the worker may do with a whole table has one name everywhere, as what is somebody's own has. Nobody sees more or less.
alter policy barrier_letter on doors.barrier rename to barrier_worker;
