-- What the worker may do with a whole table has one name everywhere, as what is somebody's own has. Nobody sees more or less.
alter policy remark_letter on vision.remark rename to remark_worker;
alter policy watcher_letter on vision.watcher rename to watcher_worker;
