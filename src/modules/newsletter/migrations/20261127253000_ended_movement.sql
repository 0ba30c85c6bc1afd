-- As before, and: of a movement that ended no letter comes any more, and an end is never undone. A month after it, in which a letter
-- that was on its way arrives, it is forgotten who got its letters.
create or replace function newsletter.forget_old(today date) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from newsletter.subscriber s where s.confirmed_on is null and s.asked_on < today - 7;
  delete from newsletter.subscriber s where s.movement_id in (
    select c.id from circles.circle c where c.kind = 'movement' and c.closed_on < today - 30);
  delete from newsletter.delivery d where d.issue_id in (
    select i.id from newsletter.issue i where i.done_at is not null and i.left_at < today - 60);
end
$$;
