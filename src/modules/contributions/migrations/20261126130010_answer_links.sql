-- An answer that is said better is the same answer, reworded.
create function contributions.link_reworded_answer() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.tie('owed-answer', new.id, old.version, 'reworded-as', 'owed-answer', new.id, new.version, 'carrier',
    platform.day_of(now()));
  return null;
end
$$;
revoke all on function contributions.link_reworded_answer() from public;
create trigger link_reworded_answer after update of answer, answer_kind on contributions.owed_answer
  for each row when (old.answered_at is not null and new.version <> old.version
    and (old.answer, old.answer_kind) is distinct from (new.answer, new.answer_kind))
  execute function contributions.link_reworded_answer();

-- Whether links may lead to what was said in a circle. The room in which it was said says when: it replaces this.
create function contributions.may_be_told(circle uuid) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$ begin return true; end $$;
revoke all on function contributions.may_be_told(uuid) from public;
grant execute on function contributions.may_be_told(uuid) to kampvuur_web;
