-- Other rooms tell the history of a circle what a host did there, with a trigger on the table in which it is kept: it names the kind
-- of deed and the column of the circle. So nothing can be done past it, and no word or name goes along: that, never what. The same by
-- the same host within an hour is told once.
create function circles.tell_deed_of(place uuid, kind text) returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  hosting uuid := circles.my_hosting_seat(place);
begin
  if hosting is null or exists (select from circles.deed d where d.circle_id = place and d.seat_id = hosting
    and d.kind = tell_deed_of.kind and d.at > now() - interval '1 hour') then return; end if;
  perform circles.write_deed(place, hosting, kind, null, null, null);
end
$$;

create function circles.tell_deed() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform circles.tell_deed_of((case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end ->> tg_argv[1])::uuid, tg_argv[0]);
  return null;
end
$$;

create trigger tell_deed after insert or update of issuer, client_id, client_secret, admits, open, vouches
  on people.organisation_sign_in for each row execute function circles.tell_deed('sign-in', 'circle_id');

create function circles.tell_secret() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform circles.tell_deed_of((select o.circle_id from people.organisation_sign_in o where o.id = new.sign_in_id), 'sign-in-secret');
  return null;
end
$$;
create trigger tell_secret after insert or update of ended_at on people.scim_token
  for each row execute function circles.tell_secret();

revoke all on function circles.tell_deed_of(uuid, text), circles.tell_deed(), circles.tell_secret() from public;
