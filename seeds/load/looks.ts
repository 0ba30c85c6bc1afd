import { type Kysely, sql } from 'kysely'
import type { Tables } from './laying.ts'

/**
 * Who looked, as it would stand in the log by now: whoever keeps a conversation read over who comes a week before, and
 * what was said that evening and the day after; whoever wrote something down read it out, whoever was asked to write it out
 * listened. Written as the log writes it,
 * each line on the one before.
 */
export async function loadLooks(db: Kysely<Tables>): Promise<void> {
  await sql`
    do $$
    declare
      look record;
      head platform.audit_head;
      entry platform.audit_entry;
    begin
      for look in
        select k.at, k.action, k.thing, k.thing_id, coalesce('person:' || s.person_id, 'seat:' || s.id) as actor,
            case when s.person_id is null then 'invitation' else 'person' end as scope
          from dialogues.dialogue d join circles.seat s on s.circle_id = d.circle_id
          cross join lateral (values
            (d.starts_at - interval '7 days', '/dialogues/:id/people', 'people around a fire', d.id),
            (d.starts_at + interval '100 minutes', '/dialogues/:id/harvest', 'words around a fire', d.id),
            (d.starts_at + interval '17 hours', '/dialogues/:id/look-back', 'words around a fire', d.id))
            k (at, action, thing, thing_id)
          where s.role in ('initiator', 'facilitator') and k.at < now()
        union all
        select c.created_at + interval '2 minutes', 'contributions.read-in-hand', 'contribution', w.contribution_id,
            'seat:' || w.writer_seat_id, 'room'
          from contributions.speaker w join contributions.contribution c on c.id = w.contribution_id
          where w.writer_seat_id is not null and c.created_at < now()
        union all
        select c.created_at + interval '2 days', 'contributions.hear-asked', 'contribution', c.id,
            coalesce('person:' || s.person_id, 'seat:' || s.id),
            case when s.person_id is null then 'card' else 'person' end
          from contributions.written_out o join contributions.contribution c on c.id = o.contribution_id
          join circles.seat s on s.id = o.writer_seat_id
          where c.created_at + interval '2 days' < now()
        order by at
      loop
        select * into head from platform.audit_head h where h.chain = 16 + abs(hashtext(look.actor) % 16);
        entry := row(head.chain, head.number + 1, look.at, look.actor, null, look.action, look.thing, look.thing_id, null,
          null, 2, 'read', look.scope);
        entry.hash := platform.audit_hash_of(head.hash, entry);
        insert into platform.audit_entry values (entry.*);
        update platform.audit_head h set number = entry.number, hash = entry.hash where h.chain = head.chain;
      end loop;
    end
    $$`.execute(db)
}
