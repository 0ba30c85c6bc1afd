-- Whether an answer to what somebody sent reaches them: where it goes, nobody reads, also they do not.
create function stories.answer_finds_me(reaction uuid) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return exists (select 1 from stories.reaction r where r.id = reaction and r.id in (select stories.own_reactions())
    and (r.mail is not null
      or exists (select 1 from people.person p where p.id = r.person_id and p.email is not null)));
end
$$;
revoke all on function stories.answer_finds_me(uuid) from public;
grant execute on function stories.answer_finds_me(uuid) to kampvuur_web;
