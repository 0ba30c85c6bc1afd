-- Hosts of the organisation make and end its secrets; nobody reads one back.
create policy scim_token_settle on people.scim_token for all to kampvuur_web
  using (sign_in_id in (select o.id from people.organisation_sign_in o))
  with check (sign_in_id in (select o.id from people.organisation_sign_in o));
grant select (id, sign_in_id, made_at, ended_at), insert (id, sign_in_id, hash), update (ended_at)
  on people.scim_token to kampvuur_web;
