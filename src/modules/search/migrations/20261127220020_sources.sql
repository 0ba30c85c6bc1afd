-- What is looked through first: places, gatherings, work themes, what a movement says of itself, the programme of a Week. Each
-- function gives a kind of thing as it may be found, all of them where no ids are given; a thing nobody may look for is not in it.
create type search.source as (
  id uuid, language text, translated boolean, shelf text, path text, title text, in_short text, body text,
  keywords text, theme_ids uuid[], day date, readers text[]
);

-- By whom a circle is known: as its rule says.
create function search.who_knows(c circles.circle) returns text[]
language sql immutable
set search_path = pg_catalog, pg_temp
as $$
  select case c.visibility
    when 'everyone' then array['e']
    when 'around' then array['i' || replace(c.id::text, '-', ''), 'a' || replace(c.id::text, '-', '')]
    else array['i' || replace(c.id::text, '-', '')] end
$$;

create function search.read_circles(things uuid[]) returns setof search.source
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select c.id, t.language, c.description ->> 'nl' <> '' and c.description ->> 'en' <> '', 'place', '/circles/' || c.slug, c.name,
      coalesce(c.description ->> t.language, ''),
      concat_ws(E'\n', f.who, f.works_on, f.sites, (select string_agg(e.words, E'\n' order by e.year desc nulls last, e.id)
        from participants.entry e where e.circle_id = c.id and e.shared and e.kind in ('tried', 'question', 'promise'))),
      '', '{}'::uuid[], null::date, search.who_knows(c)
    from circles.circle c
    left join participants.face f on f.circle_id = c.id
    cross join lateral (select l as language from unnest(array['nl', 'en']) l
      where c.description ->> l <> '' or (l = 'nl' and coalesce(c.description ->> 'en', '') = '')) t
    where c.kind <> 'fire' and c.closed_on is null and (things is null or c.id = any (things));
end
$$;

create function search.read_gatherings(things uuid[]) returns setof search.source
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select g.id, null::text, false, 'gathering', '/gatherings/' || g.id, g.title, '', g.about, '', '{}'::uuid[],
      (select (o.starts_at at time zone g.zone)::date from gatherings.occurrence o
        where o.gathering_id = g.id and o.status = 'planned' order by o.starts_at desc limit 1),
      array['c' || replace(g.circle_id::text, '-', ''), 't' || replace(g.circle_id::text, '-', ''), 'g' || replace(g.id::text, '-', '')]
        || case g.audience when 'everyone' then array['e']
          when 'movement' then array['m' || replace(g.movement_id::text, '-', '')]
          when 'around' then array['s' || replace(g.circle_id::text, '-', '')] else '{}'::text[] end
    from gatherings.gathering g
    where g.status = 'announced' and g.page = '' and (things is null or g.id = any (things));
end
$$;

create function search.read_themes(things uuid[]) returns setof search.source
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select t.id, l, true, 'theme', '/themes/' || t.slug, t.name ->> l, '', '', '', array[t.id], null::date, array['e']
    from action_teams.theme t cross join unnest(array['nl', 'en']) l
    where t.kind = 'theme' and t.name ->> l <> '' and (things is null or t.id = any (things));
end
$$;

create function search.read_about(things uuid[]) returns setof search.source
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select d.id, l, (v.body ->> 'nl') <> '' and (v.body ->> 'en') <> '', 'about',
      '/circles/' || c.slug || '/about/read/' || d.id, coalesce(nullif(v.title ->> l, ''), c.name), '', v.body ->> l,
      '', '{}'::uuid[], v.published_at::date, search.who_knows(c)
    from about_us.document d
    join circles.circle c on c.id = d.movement_id
    join lateral (select * from about_us.document_version x where x.document_id = d.id order by x.number desc limit 1) v on true
    cross join unnest(array['nl', 'en']) l
    where d.ended_at is null and v.body ->> l <> '' and (things is null or d.id = any (things));
end
$$;

create function search.read_programme(things uuid[]) returns setof search.source
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select s.id, null::text, false, 'programme', '/week/' || w.slug || '/sessions/' || s.id, s.title, '', s.about, '', '{}'::uuid[],
      d.on_date, array['e']
    from weeks.programme_session s join weeks.week w on w.id = s.week_id and w.released > 0
    join weeks.programme_day d on d.id = s.day_id
    where things is null or s.id = any (things);
end
$$;

-- A story as its readers read it, and what it stands under. By its writers too, as its rule says.
create function search.read_stories(things uuid[]) returns setof search.source
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select p.story_id, p.language, false,
      case when p.kind in ('moment', 'story', 'report') then 'story'
        when p.kind in ('guide', 'method', 'tool', 'template', 'teaching') then 'guide'
        when p.kind in ('presentation', 'recording') then 'recording'
        else p.kind end,
      '/stories/' || p.slug, p.title, p.in_short, p.plain,
      concat_ws(' ', (select string_agg(t.name ->> p.language, ' ') from stories.about a join action_teams.theme t on t.id = a.theme_id
        where a.story_id = p.story_id), r.name ->> p.language, array_to_string(p.bylines, ' '), c.name),
      array(select a.theme_id from stories.about a join action_teams.theme t on t.id = a.theme_id and t.kind = 'theme'
        where a.story_id = p.story_id),
      p.published_at::date,
      array['w' || replace(p.story_id::text, '-', '')] || case p.audience when 'everyone' then array['e']
        when 'movement' then array['k' || replace(p.movement_id::text, '-', '')]
        else array['c' || replace(p.circle_id::text, '-', '')] end
    from stories.published p
    left join action_teams.theme r on r.id = p.rubric_id
    left join circles.circle c on c.id = p.circle_id and c.visibility = 'everyone'
    where p.title is not null and (things is null or p.story_id = any (things));
end
$$;
revoke all on function search.who_knows(circles.circle), search.read_circles(uuid[]), search.read_gatherings(uuid[]),
  search.read_themes(uuid[]), search.read_about(uuid[]), search.read_programme(uuid[]), search.read_stories(uuid[]) from public;
grant execute on function search.read_circles(uuid[]), search.read_gatherings(uuid[]), search.read_themes(uuid[]),
  search.read_about(uuid[]), search.read_programme(uuid[]), search.read_stories(uuid[]) to kampvuur_worker;

create trigger found_circle after insert or update of name, slug, description, visibility, closed_on, kind on circles.circle
  for each row when (new.kind <> 'fire') execute function search.changed('circle', 'id');
create trigger found_no_circle after delete on circles.circle
  for each row when (old.kind <> 'fire') execute function search.changed('circle', 'id');
create trigger found_face after insert or update or delete on participants.face
  for each row execute function search.changed('circle', 'circle_id');
create trigger found_entry after insert or update or delete on participants.entry
  for each row execute function search.changed('circle', 'circle_id');
create trigger found_gathering after insert or delete or update of title, about, audience, status, circle_id, movement_id, page
  on gatherings.gathering for each row execute function search.changed('gathering', 'id');
create trigger found_occurrence after insert or delete or update of starts_at, status on gatherings.occurrence
  for each row execute function search.changed('gathering', 'gathering_id');
create trigger found_theme after insert or update or delete on action_teams.theme
  for each row execute function search.changed('theme', 'id');
create trigger found_about after insert or update or delete on about_us.document
  for each row execute function search.changed('about', 'id');
create trigger found_version after insert or update or delete on about_us.document_version
  for each row execute function search.changed('about', 'document_id');
create trigger found_programme after insert or update or delete on weeks.programme_session
  for each row execute function search.changed('programme', 'id');
create trigger found_story after insert or update or delete on stories.published
  for each row execute function search.changed('story', 'story_id');
create trigger found_under after insert or delete on stories.about
  for each row execute function search.changed('story', 'story_id');

-- What belongs to a place or a Week goes with it.
create function search.changed_beneath() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_table_schema = 'circles' then
    perform search.forget('about', d.id) from about_us.document d where d.movement_id = new.id;
  else
    perform search.forget('programme', s.id) from weeks.programme_session s where s.week_id = new.id;
  end if;
  return null;
end
$$;
revoke all on function search.changed_beneath() from public;
create trigger found_beneath_circle after update of slug, visibility, closed_on on circles.circle
  for each row when (old.kind = 'movement') execute function search.changed_beneath();
create trigger found_beneath_week after update of released, slug on weeks.week
  for each row execute function search.changed_beneath();
