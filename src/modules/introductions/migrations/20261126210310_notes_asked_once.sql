-- Which notes are the actor's is asked once for a whole reading, not of every row.
create function introductions.notes_of_mine() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 20
as $$
begin
  return query select n.note from introductions.my_notes() n;
end
$$;
create function introductions.notes_to_me() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 20
as $$
begin
  return query select n.note from introductions.my_notes() n where not n.mine;
end
$$;
revoke all on function introductions.notes_of_mine(), introductions.notes_to_me() from public;
grant execute on function introductions.notes_of_mine(), introductions.notes_to_me() to kampvuur_web;

drop policy note_see on introductions.note;
drop policy note_read on introductions.note;
drop policy note_throw_away on introductions.note;
create policy note_see on introductions.note for select to kampvuur_web
  using (id in (select introductions.notes_of_mine()));
create policy note_read on introductions.note for update to kampvuur_web
  using (id in (select introductions.notes_to_me())) with check (id in (select introductions.notes_to_me()));
create policy note_throw_away on introductions.note for delete to kampvuur_web
  using (id in (select introductions.notes_of_mine()));
