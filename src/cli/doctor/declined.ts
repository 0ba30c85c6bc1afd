import type { Patient, Sentence } from './check.ts'

/** So many letters of a newsletter to one mail server is no longer a full mailbox here and there. */
const many = 10
/** How far back, in days: the last letter of the month and the one before. */
const back = 45

interface Row {
  keyId: string
  wrapped: Buffer | null
  address: Buffer
}

/** Mail servers that decline the newsletter: they have our address on a list, or do not know it. Nobody's address is told. */
export async function declinedBy({ ask, sealing }: Pick<Patient, 'ask' | 'sealing'>): Promise<Sentence[]> {
  const rows = await ask<Row>(
    `select k.id as "keyId", k.wrapped, s.address from newsletter.delivery d
     join newsletter.issue i on i.id = d.issue_id
     join newsletter.subscriber s on s.id = d.subscriber_id
     join platform.sealing_key k on k.id = s.sealing_key_id
     where d.state = 'refused' and not d.bounced and i.left_at > now() - make_interval(days => $1)`,
    [back],
  )
  const counts = new Map<string, number>()
  for (const row of rows) {
    const server = serverOf(sealing, row)
    if (server) counts.set(server, (counts.get(server) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count >= many)
    .sort(([, one], [, other]) => other - one)
    .map(([server, count]) => ({ key: 'letters.declined', values: { server, count } }))
}

/** A key that does not open is found by another check. */
function serverOf(sealing: Patient['sealing'], { keyId, wrapped, address }: Row): string | undefined {
  try {
    return sealing.open(keyId, wrapped, address)?.split('@').at(-1)
  } catch {
    return undefined
  }
}
