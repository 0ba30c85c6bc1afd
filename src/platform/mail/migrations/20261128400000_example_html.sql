-- In the example: how a letter looks that has two parts, and what goes along for whoever's post ends it.
alter table platform.example_mail add column html text, add column headers text;
