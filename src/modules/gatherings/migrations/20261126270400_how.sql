-- How a gathering goes and what it is held for, in the words of who makes it; and how it was, told afterwards.
alter table gatherings.gathering
  add column occasion text not null default '', -- what one celebrates, or what one looks back on
  add column running_order text not null default '', -- one step a line
  add column afterwards text not null default '';
grant update (occasion, running_order, afterwards) on gatherings.gathering to kampvuur_web;
