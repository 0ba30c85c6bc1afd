-- As before, and: the letter of a movement that closed meanwhile stays here. Nobody could hold it back any more.
create or replace function newsletter.lay_ready(at timestamptz) returns setof uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  ready newsletter.issue;
  before uuid;
begin
  update newsletter.issue i set leaves_at = null where i.left_at is null and i.leaves_at <= at
    and exists (select 1 from circles.circle c where c.id = i.movement_id and c.closed_on is not null);
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
