-- A gathering of a programme is made and changed where that programme is made: here stands its page there.
alter table gatherings.gathering add column page text not null default '' check (page = '' or page ~ '^/[a-z]');
grant insert (sign_up, most_people, page) on gatherings.gathering to kampvuur_web;
