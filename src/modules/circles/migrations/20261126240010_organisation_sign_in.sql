-- Hosts of an organisation settle how its people sign in.
create function circles.my_hosted_organisations() returns setof uuid
language plpgsql stable security definer rows 5
set search_path = pg_catalog, pg_temp
as $$
declare
  actor text[] := platform.verified_actor();
begin
  if actor[1] = 'person' then
    return query select s.circle_id from circles.seat s join circles.circle c on c.id = s.circle_id
      where s.person_id = actor[2]::uuid and s.ended_at is null and s.taken_at is not null and s.role = 'host'
        and c.kind = 'organisation';
  end if;
end
$$;
revoke all on function circles.my_hosted_organisations() from public;
grant execute on function circles.my_hosted_organisations() to kampvuur_web;

create policy organisation_sign_in_settle on people.organisation_sign_in for all to kampvuur_web
  using (circle_id in (select circles.my_hosted_organisations()))
  with check (circle_id in (select circles.my_hosted_organisations()));
-- Nobody reads a secret back.
grant select (id, circle_id, issuer, client_id, admits, open, created_at, version),
  insert (id, circle_id, issuer, client_id, sealing_key_id, client_secret, admits),
  update (issuer, client_id, sealing_key_id, client_secret, admits, open, version)
  on people.organisation_sign_in to kampvuur_web;

create policy organisation_domain_settle on people.organisation_domain for all to kampvuur_web
  using (sign_in_id in (select o.id from people.organisation_sign_in o))
  with check (sign_in_id in (select o.id from people.organisation_sign_in o));
grant select, insert (id, sign_in_id, domain, line), delete on people.organisation_domain to kampvuur_web;

-- For the letters that tell all hosts what one of them changed.
create policy organisation_sign_in_letters on people.organisation_sign_in for select to kampvuur_worker using (true);
grant select (id, circle_id, open) on people.organisation_sign_in to kampvuur_worker;
