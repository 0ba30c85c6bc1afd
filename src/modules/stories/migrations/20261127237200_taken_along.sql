-- What the actor sent to who wrote something, for taking everything along: with an account it is known whose it is.
create function stories.my_reactions() returns table (story uuid, content bytea, answer bytea, key_id uuid, sent_on date)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 10
as $$
begin
  return query select r.story_id, r.content, r.answer, r.sealing_key_id, r.sent_on
    from stories.reaction r where r.person_id = platform.current_person() order by r.sent_on;
end
$$;
revoke all on function stories.my_reactions() from public;
grant execute on function stories.my_reactions() to kampvuur_web;
