-- In the example: what travels along with a letter for somebody's calendar.
alter table platform.example_mail add column calendar text;
