-- One letter must never hold up the others. Where the post was away, a letter goes behind those that wait longer; it costs no try.
-- Where the post takes what others get, and still not this one five days after it left, that one is given up. `unmade`: the letter
-- could not be made, which is a fault in the house; it is tried every ten minutes, as long.
create or replace function newsletter.settle(delivery uuid, claimer uuid, became text, most_bounces integer) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  hopeless boolean := became in ('away', 'unmade') and exists (
    select 1 from newsletter.delivery d join newsletter.issue i on i.id = d.issue_id
    where d.id = delivery and i.left_at < clock_timestamp() - interval '5 days') and (became = 'unmade' or exists (
    select 1 from newsletter.delivery o where o.state = 'done' and o.claimed_at > clock_timestamp() - interval '1 day'));
begin
  update newsletter.delivery d set
      state = case became when 'taken' then 'done' when 'nobody' then 'refused' when 'declined' then 'refused'
        when 'later' then case when d.attempts >= 8 then 'refused' else 'waiting' end
        else case when hopeless then 'refused' else 'waiting' end end,
      attempts = d.attempts + case became when 'later' then 1 else 0 end,
      due_at = case became when 'later' then clock_timestamp() + interval '5 minutes' * power(2, d.attempts)
        when 'away' then clock_timestamp() when 'unmade' then clock_timestamp() + interval '10 minutes'
        else d.due_at end,
      claimed_by = case became when 'taken' then d.claimed_by end
    where d.id = delivery and d.claimed_by = claimer and d.state in ('claimed', 'handing');
  if became = 'nobody' then perform newsletter.bounced(delivery, most_bounces); end if;
end
$$;

-- As before, and: where the last line of a letter went and no answer came, nobody can know whether it arrived. It goes again twice
-- at most, behind the others, so that a post that takes it and then always hangs up sends nobody the same letter for ever.
create or replace function newsletter.claim(claimer uuid, most integer, a_minute integer, stale interval)
  returns table (id uuid, issue_id uuid, movement_id uuid, subscriber_id uuid, key_id uuid, wrapped bytea, address bytea,
    address_key bytea, locale text, topics uuid[], attempts smallint)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
rows 50
as $$
declare
  room bigint;
begin
  perform pg_advisory_xact_lock(hashtext('newsletter claim'));
  update newsletter.delivery d set
      state = case when d.state = 'handing' and d.attempts >= 2 then 'refused' else 'waiting' end,
      attempts = d.attempts + case d.state when 'handing' then 1 else 0 end,
      due_at = case d.state when 'handing' then clock_timestamp() else d.due_at end,
      claimed_by = null
    where d.state in ('claimed', 'handing') and d.claimed_at < clock_timestamp() - stale;
  select greatest(1, a_minute / 6) - count(*) into room from newsletter.delivery d
    where d.claimed_at > clock_timestamp() - interval '10 seconds';
  if room < 1 then return; end if;
  return query
    with next as (
      select w.id from newsletter.delivery w where w.state = 'waiting' and w.due_at <= clock_timestamp()
      order by w.due_at, w.id limit least(most, room) for update skip locked),
    taken as (
      update newsletter.delivery d set state = 'claimed', claimed_by = claimer, claimed_at = clock_timestamp()
      from next where d.id = next.id returning d.*)
    select t.id, t.issue_id, i.movement_id, t.subscriber_id, k.id, k.wrapped, s.address, s.address_key, s.locale, s.topics, t.attempts
    from taken t
    join newsletter.issue i on i.id = t.issue_id
    join newsletter.subscriber s on s.id = t.subscriber_id
    join platform.sealing_key k on k.id = s.sealing_key_id;
end
$$;
