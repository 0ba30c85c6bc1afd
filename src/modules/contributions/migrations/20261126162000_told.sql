-- An answer that was told rather than written: at which day, face to face or by telephone, and who wrote it down for who
-- told it. What was told before this was kept says only that it was.
alter table contributions.owed_answer
  add column told_how text check (told_how in ('in-person', 'telephone')),
  add column told_on date,
  add column noted_by text,
  add check ((told_how is null) = (told_on is null)),
  add check (told_how is null or answer_kind = 'told-in-person');
grant select (told_how, told_on), update (told_how, told_on, noted_by) on contributions.owed_answer to kampvuur_web;

-- Known where it is known who gave the answer.
create function contributions.who_noted(owed_answer uuid) returns text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if contributions.who_answered(owed_answer) is null then return null; end if;
  return (select o.noted_by from contributions.owed_answer o where o.id = owed_answer);
end
$$;
revoke all on function contributions.who_noted(uuid) from public;
grant execute on function contributions.who_noted(uuid) to kampvuur_web;
