-- As before, and who was asked to write something out and listened to it, or looked at it.
create or replace function dialogues.who_looked(since timestamptz, until timestamptz)
returns table (at timestamptz, about text, capacity text, name text, dialogue_id uuid)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  mine uuid[] := array(select circles.my_speaking_seats());
begin
  if platform.verified_actor() is null then return; end if;
  return query
  with own as (
    select s.id, s.person_id, s.circle_id, d.id as dialogue_id
      from circles.seat s join dialogues.dialogue d on d.circle_id = s.circle_id where s.id = any (mine)),
  myself as (
    select 'seat:' || o.id as actor from own o
    union select 'person:' || o.person_id from own o where o.person_id is not null),
  keeper as (
    select o.id as own_id, o.dialogue_id, k.role, k.name, k.listens or k.role = 'listener' as listens, k.actor
      from own o join lateral (
        select s.role, s.name, s.listens, a.actor from circles.seat s
          cross join lateral (values ('seat:' || s.id), ('person:' || s.person_id)) a (actor)
          where s.circle_id = o.circle_id and s.role in ('initiator', 'facilitator') and a.actor is not null) k on true
      where k.actor not in (select m.actor from myself m)),
  -- What was allowed at that moment, of what is not erased.
  found as (
    select e.at, 'words'::text as about, k.role as capacity, k.name, k.dialogue_id
      from keeper k
      join platform.audit_entry e on e.thing = 'words around a fire' and e.thing_id = k.dialogue_id and e.actor = k.actor
      where e.at >= since and e.at < until and exists (
        select from contributions.speaker w
          join lateral (select c.audience from contributions.consent_entry c
            where c.contribution_id = w.contribution_id and c.purpose = 'talk-on' and c.at <= e.at
            order by c.id desc limit 1) then_allowed on true
          where w.speaker_seat_id = k.own_id and then_allowed.audience is not null
            and not (k.listens and then_allowed.audience = 'here'))
    union all
    select e.at, 'words', 'carrier', c.name, o.dialogue_id
      from own o
      join contributions.speaker w on w.speaker_seat_id = o.id
      join contributions.owed_answer_words x on x.contribution_id = w.contribution_id
      join contributions.carrier c on c.owed_answer_id = x.owed_answer_id
      join circles.seat s on s.id = c.seat_id
      join platform.audit_entry e on e.thing = 'words behind an answer' and e.thing_id = x.owed_answer_id
        and e.actor in ('seat:' || s.id, 'person:' || s.person_id)
      where e.at >= since and e.at < until and e.actor not in (select m.actor from myself m)
    union all
    select e.at, 'read-out', 'helper', h.name, o.dialogue_id
      from own o
      join contributions.speaker w on w.speaker_seat_id = o.id
      join platform.audit_entry e on e.thing = 'contribution' and e.thing_id = w.contribution_id
        and e.action in ('contributions.read-in-hand', 'contributions.hear-in-hand')
      join circles.seat h on e.actor = 'seat:' || h.id
      where e.at >= since and e.at < until and e.actor not in (select m.actor from myself m)
    union all
    -- Whom they asked to write it out; the asking is gone when it is done.
    select e.at, 'told', 'writer', h.name, o.dialogue_id
      from own o
      join contributions.speaker w on w.speaker_seat_id = o.id
      join platform.audit_entry e on e.thing = 'contribution' and e.thing_id = w.contribution_id
        and e.action = 'contributions.hear-asked'
      join circles.seat h on h.circle_id = o.circle_id and e.actor in ('seat:' || h.id, 'person:' || h.person_id)
      where e.at >= since and e.at < until and e.actor not in (select m.actor from myself m)
    union all
    select e.at, 'told', k.role, k.name, k.dialogue_id
      from keeper k
      join contributions.speaker w on w.speaker_seat_id = k.own_id
      join platform.audit_entry e on e.thing = 'contribution' and e.thing_id = w.contribution_id
        and e.actor = k.actor and e.chain >= 16
      where e.at >= since and e.at < until
    union all
    select e.at, 'seat', k.role, k.name, k.dialogue_id
      from keeper k
      join platform.audit_entry e on e.actor = k.actor and e.chain >= 16
        and ((e.thing = 'seat' and e.thing_id = k.own_id)
          or (e.thing = 'people around a fire' and e.thing_id = k.dialogue_id))
      where e.at >= since and e.at < until
    union all
    select e.at, 'letter', k.role, k.name, k.dialogue_id
      from keeper k
      join platform.audit_entry e on e.thing = 'closing letter' and e.thing_id = k.dialogue_id and e.did = 'print'
        and e.actor = k.actor
      where e.at >= since and e.at < until
    union all
    select e.at, 'sent', 'house', null, o.dialogue_id
      from own o
      join platform.audit_entry e on e.thing = 'seat' and e.thing_id = o.id and e.did = 'transfer'
      where e.at >= since and e.at < until
    union all
    select e.at, 'sent', 'house', null, null
      from (select distinct o.person_id from own o where o.person_id = platform.current_person()) p
      join platform.audit_entry e on e.thing = 'person' and e.thing_id = p.person_id and e.did = 'transfer'
      where e.at >= since and e.at < until
    union all
    select e.at, case when e.did = 'read' then 'card' else 'card-made' end,
        case when e.did = 'read' then 'own' when k.role is not null then k.role
          when e.actor in (select m.actor from myself m) then 'own' else 'desk' end,
        k.name, o.dialogue_id
      from own o
      join platform.audit_entry e on e.thing = 'card' and e.thing_id = o.id
      left join keeper k on k.own_id = o.id and k.actor = e.actor
      where e.action in ('dialogues.open-card', 'dialogues.renew-card', 'dialogues.renew-card-at-desk') and e.at >= since and e.at < until
    union all
    select e.at, 'log', 'operator', null, null
      from platform.audit_entry e
      where e.action = 'cli.audit-export' and e.at >= since and e.at < until and e.at >= (select min(s.created_at)
        from circles.seat s where s.id = any (mine)))
  select distinct f.at, f.about, f.capacity, nullif(f.name, ''), f.dialogue_id from found f
    order by f.at desc limit 1000;
end
$$;
