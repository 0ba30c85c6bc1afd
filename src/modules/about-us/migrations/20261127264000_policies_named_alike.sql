-- What the worker may do with a whole table has one name everywhere, as what is somebody's own has. Nobody sees more or less.
alter policy role_reply_letter on about_us.role_reply rename to role_reply_worker;
alter policy supporter_letter on about_us.supporter rename to supporter_worker;
alter policy wanted_role_letter on about_us.wanted_role rename to wanted_role_worker;
