-- A circle that closed calls nobody together any more; what it called together before, its hosts can still call off.
create trigger stays_closed before insert on gatherings.gathering for each row execute function circles.stays_closed();
