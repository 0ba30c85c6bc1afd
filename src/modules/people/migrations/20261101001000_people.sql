create schema people;
grant usage on schema people to kampvuur_web, kampvuur_worker, kampvuur_auth;

create table people.person (
  id uuid primary key,
  slug text unique, -- only in the example network
  name text not null,
  email text unique, -- lower case; null for who signs in otherwise
  locale text check (locale in ('nl', 'en')),
  address_form text not null default 'je' check (address_form in ('je', 'u')),
  created_at timestamptz not null default now(),
  version integer not null default 1
);
alter table people.person enable row level security;
create policy person_self on people.person for all to kampvuur_web
  using (id = (select platform.current_person())) with check (id = (select platform.current_person()));
grant select, update (name, locale, address_form, version) on people.person to kampvuur_web;
create policy person_mail on people.person for select to kampvuur_worker using (true);
grant select on people.person to kampvuur_worker;
create policy person_sign_in on people.person for select to kampvuur_auth using (true);
grant select on people.person to kampvuur_auth;
