-- Who has no account asks for a theme too. It waits, as whatever a stranger sends, for a person: who looks after the movement
-- reads it and answers, nobody else. Where an answer is sent they do not read; it is sealed with a key that has the id of the
-- wish. A keyed hash of the address finds what its owner wants erased.
alter table action_teams.wish
  alter column person_id drop not null,
  add column from_visitor boolean not null generated always as (person_id is null) stored,
  add column locale text check (locale in ('nl', 'en')), -- in which it was asked and is answered; of a visitor alone
  add column mail bytea, -- sealed: where the answer is sent
  add column address_key bytea, -- null in a copy out of which it was struck
  add column by_mail boolean not null generated always as (mail is not null) stored,
  add check ((person_id is null) = (locale is not null)),
  add check (person_id is null or mail is null),
  add check (mail is not null or address_key is null);
create index wish_address on action_teams.wish (address_key) where address_key is not null;
create index wish_of_visitor on action_teams.wish (begun_on) where from_visitor;
update platform.named_by_key set columns = '{name,words,reason,address_key}' where table_name = 'action_teams.wish';

alter policy wish_see on action_teams.wish using (
  id in (select action_teams.my_wishes())
  or (not from_visitor and movement_id in (select gatherings.my_movements()))
  or movement_id in (select circles.my_kept_circles()));
-- Somebody with an account asks as themselves, and nobody else with one.
alter policy wish_ask on action_teams.wish with check (
  person_id is not distinct from (select platform.current_person()) and answer is null and with_id is null
  and exists (select 1 from circles.circle c
    where c.id = wish.movement_id and c.kind = 'movement' and c.closed_on is null));
-- What is no question at all is put away by who reads it.
create policy wish_put_away on action_teams.wish for delete to kampvuur_web
  using (from_visitor and movement_id in (select circles.my_open_kept_circles()));
alter policy wish_also_say on action_teams.wish_also with check (
  person_id = (select platform.current_person())
  and wish_id in (select w.id from action_teams.wish w
    where w.answer is null and not w.from_visitor and w.movement_id in (select gatherings.my_movements())));
grant select (from_visitor, locale, by_mail), insert (locale, mail, address_key) on action_teams.wish to kampvuur_web;
grant select (from_visitor, locale, mail, theme_id) on action_teams.wish to kampvuur_worker;

-- The letter with the answer leads to the theme.
create policy theme_worker on action_teams.theme for select to kampvuur_worker using (true);
grant select (id, slug, name) on action_teams.theme to kampvuur_worker;

-- What its owner left an address with, when they erase everything.
create function action_teams.forget_wishes_of(keys bytea[]) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from action_teams.wish w where w.address_key = any (keys);
end
$$;
-- Four weeks after its answer nothing is kept of it, and half a year after it was asked in any case.
create function action_teams.forget_visitors_wishes() returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from action_teams.wish w where w.from_visitor
    and (w.answered_on < platform.day_of(now()) - 28 or w.begun_on < platform.day_of(now()) - 183);
end
$$;
revoke all on function action_teams.forget_wishes_of(bytea[]), action_teams.forget_visitors_wishes() from public;
grant execute on function action_teams.forget_wishes_of(bytea[]) to kampvuur_web;
grant execute on function action_teams.forget_visitors_wishes() to kampvuur_worker;
