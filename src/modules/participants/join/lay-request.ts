import { z } from 'zod'
import type { CommandContext } from '../../../platform/commands/command.ts'
import { dayAt } from '../../../platform/i18n/days.ts'
import { locales } from '../../../platform/i18n/words.ts'
import { line, text } from '../../../platform/web/fields.ts'
import { accountAddress } from '../../people/index.ts'
import { joinCodeHash } from './own/code.ts'
import type { JoinPlace } from './queries.ts'
import { joinKinds } from './schema.ts'

/** What is asked of who wants to join. Messages are keys of this folder's words. */
export const askedFields = {
  name: line(120, 'too-long'),
  organisation: line(120, 'too-long'),
  kind: z.enum(joinKinds).nullable().catch(null),
  why: text(2000, 'too-long'),
  phone: line(40, 'too-long'),
  mail: z.union([z.literal(''), accountAddress], 'email.wrong'),
  /** Slug of a region; empty: does not matter. */
  region: z.string().max(200),
  mayList: z.boolean(),
  /** The movement at whose address it was asked; else it is asked of the house's own. */
  movement: z.string().optional(),
  locale: z.enum(locales),
}

/** One way to be reached is needed, and nothing else. */
export const reachable = {
  test: ({ phone, mail }: { phone: string; mail: string }) => phone !== '' || mail !== '',
  otherwise: { path: ['phone'], message: 'reach.missing' },
}

const asked = z.object(askedFields)

/** Keeps what somebody wrote, or had written down, sealed with a key of its own. @returns its id. */
export async function layRequest(
  { db, input, clock, house, sealing }: CommandContext<z.infer<typeof asked>>,
  places: JoinPlace,
  { writtenBy = null, toCircle = null }: { writtenBy?: string | null; toCircle?: string | null },
): Promise<string> {
  const key = sealing.newKey(clock)
  await db.insertInto('platform.sealing_key').values(key.row).execute()
  const sealed = (words: string) => (words === '' ? null : key.seal(words))
  const id = clock.id()
  await db
    .insertInto('participants.join_request')
    .values({
      id,
      movement_id: places.movementId,
      region_id: places.regions.find(({ slug }) => slug === input.region)?.id ?? null,
      sealing_key_id: key.row.id,
      name: sealed(input.name),
      organisation: sealed(input.organisation),
      why: sealed(input.why),
      phone: sealed(input.phone),
      mail: sealed(input.mail),
      kind: input.kind,
      to_circle_id: toCircle,
      may_list: input.mayList && input.organisation !== '',
      locale: input.locale,
      asked_on: dayAt(clock.now()),
      code_hash: joinCodeHash(house, id),
      written_by_seat_id: writtenBy,
      agreed_aloud: writtenBy !== null,
    })
    .execute()
  return id
}
