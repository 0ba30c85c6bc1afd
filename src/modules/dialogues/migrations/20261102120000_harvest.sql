-- A cluster that is taken apart lets go of words nobody may see any more, too.
alter table dialogues.cluster_contribution
  drop constraint cluster_contribution_cluster_id_fkey,
  add constraint cluster_contribution_cluster_id_fkey
    foreign key (cluster_id) references dialogues.cluster on delete cascade;

-- Words that were kept around the fire and are let go further later on are owed the answer as well.
create function dialogues.follow_widening() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into contributions.owed_answer_words (owed_answer_id, contribution_id)
    select c.owed_answer_id, new.id
    from dialogues.cluster_contribution x join dialogues.cluster c on c.id = x.cluster_id
    where x.contribution_id = new.id and c.owed_answer_id is not null
  on conflict do nothing;
  return null;
end
$$;
revoke all on function dialogues.follow_widening() from public;
create trigger follow_widening after update of audience on contributions.contribution
  for each row when (new.audience in ('organisation', 'everyone') and new.audience is distinct from old.audience)
  execute function dialogues.follow_widening();

-- What a stranger may know of a fire whose row they cannot see: only once something was said there for everyone, and
-- the evening is over or was announced. The house and the month; no title, no place, no occasion.
create function dialogues.look_back_face(dialogue uuid)
returns table (circle_id uuid, organisation_name text, organisation_slug text, held_in date)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select d.circle_id, o.name, o.slug, date_trunc('month', d.starts_at at time zone 'Europe/Amsterdam')::date
  from dialogues.dialogue d
  left join circles.circle o on o.id = d.organisation_id and o.visibility = 'everyone'
  where d.id = dialogue and (d.status = 'closed' or (d.announced and d.status <> 'draft'))
    and exists (select 1 from contributions.contribution c
      where c.circle_id = d.circle_id and c.state = 'confirmed' and c.audience = 'everyone')
$$;
revoke all on function dialogues.look_back_face(uuid) from public;
grant execute on function dialogues.look_back_face(uuid) to kampvuur_web;

create index dialogue_announced on dialogues.dialogue (starts_at) where announced;
