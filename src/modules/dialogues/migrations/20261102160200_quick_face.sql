-- Asked for each row of a list: with a plan that is kept. The answer is unchanged.
create or replace function dialogues.look_back_face(dialogue uuid)
returns table (circle_id uuid, organisation_name text, organisation_slug text, held_in date)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select d.circle_id, o.name, o.slug, date_trunc('month', d.starts_at at time zone 'Europe/Amsterdam')::date
    from dialogues.dialogue d
    left join circles.circle o on o.id = d.organisation_id and o.visibility = 'everyone'
    where d.id = dialogue and (d.status = 'closed' or (d.announced and d.status <> 'draft'))
      and exists (select 1 from contributions.contribution c
        where c.circle_id = d.circle_id and c.state = 'confirmed' and c.audience = 'everyone');
end
$$;
alter function dialogues.look_back_face(uuid) rows 1;
