-- A mail address beside the name and the telephone of whom to reach at a place. For who takes part, or for everybody: in a table of its
-- own, so that the row of a circle, which strangers read, does not hold it.
create table circles.contact_mail (
  circle_id uuid primary key references circles.circle on delete cascade,
  address text not null, -- lower case
  shown text not null check (shown in ('taking-part', 'everyone'))
);
alter table circles.contact_mail enable row level security;
create policy contact_mail_see on circles.contact_mail for select to kampvuur_web
  using (exists (select from circles.circle c where c.id = circle_id and (shown = 'everyone'
    or coalesce(c.movement_id, c.id) in (select gatherings.my_movements()) or c.id in (select circles.my_circles()))));
create policy contact_mail_post on circles.contact_mail for select to kampvuur_worker using (shown = 'everyone');
grant select on circles.contact_mail to kampvuur_web, kampvuur_worker;

-- By who looks after the place, in the same step as the rest of what it says of itself. Without an address it goes.
create function circles.say_contact_mail(circle uuid, mail text, shown_to text) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  hosting uuid := circles.my_hosting_seat(circle);
  before circles.contact_mail;
begin
  if hosting is null then raise insufficient_privilege using message = 'not a host of this circle'; end if;
  perform from circles.circle c where c.id = circle for no key update;
  select m.* into before from circles.contact_mail m where m.circle_id = circle;
  if (before.address, case when before.address is not null then before.shown end)
    is not distinct from (lower(mail), case when mail is not null then shown_to end) then return; end if;
  delete from circles.contact_mail m where m.circle_id = circle;
  if mail is not null then
    insert into circles.contact_mail (circle_id, address, shown) values (circle, lower(mail), shown_to);
  end if;
  -- Told once, also where the name or the number changed with it.
  if not exists (select from circles.deed d where d.circle_id = circle and d.kind = 'contact' and d.at >= now()) then
    perform circles.write_deed(circle, hosting, 'contact', null, null, null);
  end if;
end
$$;
revoke all on function circles.say_contact_mail(uuid, text, text) from public;
grant execute on function circles.say_contact_mail(uuid, text, text) to kampvuur_web;

-- With the name of whom to reach their address goes, as the number does; and the address of whoever erased their account, wherever
-- it stood.
create function circles.forget_contact_mail() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from circles.contact_mail m where m.circle_id = new.id;
  return null;
end
$$;
create trigger forget_contact_mail after update of contact_name on circles.circle
  for each row when (old.contact_name is not null and new.contact_name is null) execute function circles.forget_contact_mail();
create function circles.forget_own_contact_mail() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from circles.contact_mail m where m.address = old.email;
  return null;
end
$$;
create trigger forget_own_contact_mail after delete on people.person
  for each row when (old.email is not null) execute function circles.forget_own_contact_mail();
revoke all on function circles.forget_contact_mail(), circles.forget_own_contact_mail() from public;
