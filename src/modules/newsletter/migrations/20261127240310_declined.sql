-- A letter that the post had, and that came back for a reason that says nothing of its address: the server has us on a list, or the
-- mailbox is full. Nothing is counted; who looks after the house sees where many did.
create function newsletter.declined(delivery uuid) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update newsletter.delivery d set state = 'refused' where d.id = delivery and d.state = 'done';
end
$$;
revoke all on function newsletter.declined(uuid) from public;
grant execute on function newsletter.declined(uuid) to kampvuur_worker;
