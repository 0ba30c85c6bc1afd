-- Which letter waits for whom. Its id stands in the letter's Message-ID: the same letter to the same person always has the same,
-- and nobody else can guess it, so that what comes back with it is proof enough.
create table newsletter.delivery (
  id uuid primary key default gen_random_uuid(),
  issue_id uuid not null references newsletter.issue,
  subscriber_id uuid not null references newsletter.subscriber on delete cascade,
  -- waiting: nobody has it. claimed: somebody has it, and the post has nothing of it. handing: its last line goes, so that the
  -- post may have it. done: the post has it. refused: it will never arrive.
  state text not null default 'waiting' check (state in ('waiting', 'claimed', 'handing', 'done', 'refused')),
  attempts smallint not null default 0,
  due_at timestamptz not null default now(),
  claimed_by uuid,
  claimed_at timestamptz,
  bounced boolean not null default false,
  unique (issue_id, subscriber_id)
);
create index delivery_waiting on newsletter.delivery (due_at, id) where state = 'waiting';
create index delivery_open on newsletter.delivery (claimed_at) where state in ('claimed', 'handing');
create index delivery_claimed on newsletter.delivery (claimed_at) where claimed_at is not null;
create index delivery_subscriber on newsletter.delivery (subscriber_id);
alter table newsletter.delivery enable row level security;
create policy delivery_worker on newsletter.delivery for select to kampvuur_worker using (true);
grant select on newsletter.delivery to kampvuur_worker;

-- Lays every letter ready whose moment has come: one row for each who said yes, in one statement. Somebody whose last letter
-- arrived begins anew with none that came back.
create function newsletter.lay_ready(at timestamptz) returns setof uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  ready newsletter.issue;
  before uuid;
begin
  for ready in select i.* from newsletter.issue i where i.left_at is null and i.leaves_at <= at
      order by i.leaves_at for update skip locked loop
    select i.id into before from newsletter.issue i where i.movement_id = ready.movement_id and i.left_at is not null
      order by i.left_at desc limit 1;
    update newsletter.subscriber s set bounces = 0 where s.movement_id = ready.movement_id and s.bounces > 0
      and not exists (select 1 from newsletter.delivery d where d.subscriber_id = s.id and d.issue_id = before and d.bounced);
    update newsletter.issue i set left_at = at where i.id = ready.id;
    insert into newsletter.delivery (issue_id, subscriber_id)
      select ready.id, s.id from newsletter.subscriber s
      where s.movement_id = ready.movement_id and s.confirmed_on is not null;
    perform platform.stay_closed('newsletter-issue', ready.id, 'left');
    perform platform.audit('newsletter.lay-ready', 'newsletter issue', ready.id, null, 'transfer');
    return next ready.id;
  end loop;
end
$$;

-- The next that wait, for who asks. What somebody claimed who is gone waits again: where its last line was going, nobody can
-- know whether it arrived, and it goes once more under the same Message-ID. No more leave in ten seconds than the pace allows,
-- whoever sends.
create function newsletter.claim(claimer uuid, most integer, a_minute integer, stale interval)
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
  update newsletter.delivery d set state = 'waiting', claimed_by = null
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

-- Its last line goes now. False where somebody else has it meanwhile, or nobody wants it any more.
create function newsletter.hand_over(delivery uuid, claimer uuid) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  mine uuid;
begin
  update newsletter.delivery d set state = 'handing', claimed_at = clock_timestamp()
    where d.id = delivery and d.claimed_by = claimer and d.state = 'claimed' returning d.id into mine;
  return mine is not null;
end
$$;

-- What became of it. `later`: tried again, each time after twice as long, and given up after the ninth: a day and a half.
create function newsletter.settle(delivery uuid, claimer uuid, became text, most_bounces integer) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update newsletter.delivery d set
      state = case became when 'taken' then 'done' when 'nobody' then 'refused' when 'declined' then 'refused'
        when 'later' then case when d.attempts >= 8 then 'refused' else 'waiting' end else 'waiting' end,
      attempts = d.attempts + case became when 'later' then 1 else 0 end,
      due_at = case became when 'later' then clock_timestamp() + interval '5 minutes' * power(2, d.attempts) else d.due_at end,
      claimed_by = case became when 'taken' then d.claimed_by end
    where d.id = delivery and d.claimed_by = claimer and d.state in ('claimed', 'handing');
  if became = 'nobody' then perform newsletter.bounced(delivery, most_bounces); end if;
end
$$;

-- What somebody has who stops: it waits again.
create function newsletter.give_back(claimer uuid) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update newsletter.delivery d set state = 'waiting', claimed_by = null
    where d.claimed_by = claimer and d.state = 'claimed';
end
$$;

-- A letter came back; after so many in a row there is nobody there, and the address is forgotten. Told twice, it counts once.
create function newsletter.bounced(delivery uuid, most integer) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  whose uuid;
begin
  update newsletter.delivery d set bounced = true where d.id = delivery and not d.bounced returning d.subscriber_id into whose;
  if whose is null then return false; end if;
  update newsletter.subscriber s set bounces = s.bounces + 1 where s.id = whose;
  delete from newsletter.subscriber s where s.id = whose and s.bounces >= most;
  return true;
end
$$;

-- Letters for which nobody waits any more.
create function newsletter.close_done(at timestamptz) returns setof uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query update newsletter.issue i set done_at = at
    where i.left_at is not null and i.done_at is null and not exists (
      select 1 from newsletter.delivery d where d.issue_id = i.id and d.state in ('waiting', 'claimed', 'handing'))
    returning i.id;
end
$$;

-- Who never said yes is forgotten after a week; to whom a letter went two months after it left.
create function newsletter.forget_old(today date) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from newsletter.subscriber s where s.confirmed_on is null and s.asked_on < today - 7;
  delete from newsletter.delivery d where d.issue_id in (
    select i.id from newsletter.issue i where i.done_at is not null and i.left_at < today - 60);
end
$$;
revoke all on function newsletter.lay_ready(timestamptz), newsletter.claim(uuid, integer, integer, interval),
  newsletter.hand_over(uuid, uuid), newsletter.settle(uuid, uuid, text, integer), newsletter.give_back(uuid),
  newsletter.bounced(uuid, integer), newsletter.close_done(timestamptz), newsletter.forget_old(date) from public;
grant execute on function newsletter.lay_ready(timestamptz), newsletter.claim(uuid, integer, integer, interval),
  newsletter.hand_over(uuid, uuid), newsletter.settle(uuid, uuid, text, integer), newsletter.give_back(uuid),
  newsletter.bounced(uuid, integer), newsletter.close_done(timestamptz), newsletter.forget_old(date) to kampvuur_worker;

-- A copy that was made before a letter left, or while it went, does not know who got it. Put back, it sends that letter to nobody:
-- better to miss one than to write to everybody twice.
create function newsletter.left_before() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from newsletter.delivery d where d.issue_id = new.subject_id and d.state in ('waiting', 'claimed', 'handing');
  update newsletter.issue i set leaves_at = coalesce(i.leaves_at, now()), left_at = coalesce(i.left_at, now()),
    done_at = coalesce(i.done_at, now()) where i.id = new.subject_id;
  return null;
end
$$;
revoke all on function newsletter.left_before() from public;
create trigger left_before after insert on platform.stays_closed
  for each row when (new.again and new.kind = 'newsletter-issue') execute function newsletter.left_before();
