import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { systemClock } from '../../../platform/clock/clock.ts'
import type { House } from '../../../platform/commands/command.ts'
import { addressKeyOf, newsletterCodeHash } from '../subscribe/code.ts'

type Keys = Pick<House, 'keyFor' | 'sealing'>

const atOnce = 5_000

/** So many who said yes, at `reader-0@…` and on, as the database's owner. */
export async function laySubscribers(
  client: Pick<pg.Client, 'query'>,
  house: Keys,
  { movement, most, domain = 'example.org', topics = () => [] as string[] }: Lay,
): Promise<void> {
  for (let from = 0; from < most; from += atOnce) {
    const some = Array.from({ length: Math.min(atOnce, most - from) }, (_, i) => {
      const email = `reader-${from + i}@${domain}`
      const key = house.sealing.newKey(systemClock)
      const addressKey = addressKeyOf(house, email)
      return {
        ...{ key: key.row, id: systemClock.id(), address: key.seal(email), addressKey },
        ...{ code: newsletterCodeHash(house, movement, addressKey), topics: topics(from + i) },
      }
    })
    await client.query(
      'insert into platform.sealing_key (id, wrapped) select * from unnest($1::uuid[], $2::bytea[])',
      [some.map(({ key }) => key.id), some.map(({ key }) => key.wrapped)],
    )
    await client.query(
      `insert into newsletter.subscriber
         (id, movement_id, sealing_key_id, address, address_key, code_hash, locale, topics, asked_on, confirmed_on)
       select id, $1, key_id, address, address_key, code_hash, 'nl', topics::uuid[], platform.day_of(now()), platform.day_of(now())
       from unnest($2::uuid[], $3::uuid[], $4::bytea[], $5::bytea[], $6::bytea[], $7::text[])
         as n (id, key_id, address, address_key, code_hash, topics)`,
      [
        ...[movement, some.map(({ id }) => id), some.map(({ key }) => key.id)],
        ...[some.map(({ address }) => address), some.map((one) => one.addressKey)],
        ...[some.map(({ code }) => code), some.map((one) => `{${one.topics.join(',')}}`)],
      ],
    )
  }
}

export interface Lay {
  movement: string
  most: number
  domain?: string
  topics?(i: number): string[]
}

/** A letter that was let go and may leave now. @returns its id. */
export async function layIssue(
  client: Pick<pg.Client, 'query'>,
  movement: string,
  items: readonly { kind: string; id: string }[] = [],
): Promise<string> {
  const id = randomUUID()
  await client.query(
    `insert into newsletter.issue (id, movement_id, since, until, opening, closing, leaves_at)
     values ($1, $2, now() - interval '30 days', now(), '{"nl": "Dag allemaal.\\n\\nDit is het begin."}',
       '{"nl": "Tot de volgende keer."}', now() - interval '1 second')`,
    [id, movement],
  )
  for (const [i, item] of items.entries())
    await client.query(
      'insert into newsletter.item (issue_id, kind, ref_id, place) values ($1, $2, $3, $4)',
      [...[id, item.kind, item.id, i]],
    )
  return id
}
