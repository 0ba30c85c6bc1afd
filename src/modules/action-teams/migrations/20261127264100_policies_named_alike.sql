-- What the worker may do with a whole table has one name everywhere, as what is somebody's own has. Nobody sees more or less.
alter policy wish_letter on action_teams.wish rename to wish_worker;
alter policy wish_also_letter on action_teams.wish_also rename to wish_also_worker;
