-- Words that are let go further later on are owed the answer as well; where their cluster went on as a theme, once they
-- were allowed for theme work too, whichever came first.
create or replace function dialogues.follow_widening() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  widened uuid := case tg_table_name when 'allowed' then (to_jsonb(new) ->> 'contribution_id')::uuid
    else (to_jsonb(new) ->> 'id')::uuid end;
begin
  insert into contributions.owed_answer_words (owed_answer_id, contribution_id)
    select k.owed_answer_id, c.id
    from contributions.contribution c
    join dialogues.cluster_contribution x on x.contribution_id = c.id
    join dialogues.cluster k on k.id = x.cluster_id
    join contributions.owed_answer o on o.id = k.owed_answer_id
    where c.id = widened and c.audience in ('organisation', 'everyone')
      and (o.kind <> 'theme' or exists (select 1 from contributions.allowed a
        where a.contribution_id = c.id and a.purpose = 'theme-work'
          and a.audience in ('organisation', 'movement', 'everyone')))
  on conflict do nothing;
  return null;
end
$$;
create trigger follow_theme_work after insert or update of audience on contributions.allowed
  for each row when (new.purpose = 'theme-work' and new.audience in ('organisation', 'movement', 'everyone'))
  execute function dialogues.follow_widening();
