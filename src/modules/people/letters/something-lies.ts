import type { Locale } from '../../../platform/i18n/words.ts'
import {
  type LetterContext,
  type LetterWriter,
  letterText,
  letterWriter,
} from '../../../platform/mail/index.ts'
import type { FactContext } from '../../../platform/outbox/facts.ts'
import type { AddressForm } from '../schema.ts'
import { findAddressee } from './addressee.ts'
import { countLetter } from './count-letter.ts'

/** Each of them gets this letter, as far as they have an address and have not had too many today. */
export async function postToEach(
  context: FactContext,
  kind: string,
  persons: readonly (string | null)[],
  ids: Readonly<Record<string, string>>,
): Promise<void> {
  for (const person of persons) {
    const found = person ? await findAddressee(context.db, 'id', person) : undefined
    if (found && (await countLetter(context, kind, found.email)))
      await context.post({ kind, ids: { person: found.id, ...ids } })
  }
}

/** Of which words of its room a letter is made. They may hold `{name}` of who reads it, and `{movement}`. */
interface Saying<Key extends string> {
  subject: Key
  greeting: Key
  /** That something lies there, a paragraph each; the address stands under the last. */
  told: readonly Key[]
  /** What is said under the address. */
  further?: readonly Key[]
}

export interface SomethingLies<Key extends string> {
  kind: string
  words(locale: Locale): (key: Key, values?: Record<string, string>) => string
  /** For who is addressed as "je" or as "u". */
  says(form: AddressForm): Saying<Key>
  /** At whose address it lies: where everybody signs in, or the movement's own. */
  at: 'house' | 'movement'
  /** Where it lies, from `/` on; null: there is nothing any more, or not for them. */
  path(db: LetterContext['db'], ids: Readonly<Record<string, string>>): Promise<string | null>
}

/** As most rooms call these words. */
export const lies = () =>
  ({
    subject: 'letter.subject',
    greeting: 'letter.greeting',
    told: ['letter.told', 'letter.open'],
  }) as const

/** The letter that something lies there, and where; never what. */
export const somethingLiesLetter = <Key extends string>({
  kind,
  words,
  says,
  at,
  path,
}: SomethingLies<Key>): LetterWriter =>
  letterWriter({
    kind,
    async write({ db, site, movement }, ids) {
      const [to, there] = [await findAddressee(db, 'id', ids.person ?? ''), await path(db, ids)]
      if (!to || there === null) return null
      const locale = to.locale ?? 'nl'
      const { subject, greeting, told, further = [] } = says(to.form)
      const w = words(locale)
      const say = (key: Key) => w(key, { name: to.name, movement: movement.name })
      const origin = at === 'house' ? (site.house ?? site.origin) : site.origin
      const above = told.map(say).join('\n\n')
      return {
        to: to.email,
        subject: say(subject),
        body: letterText(locale, movement, [
          say(greeting),
          `${above}\n${origin}${there}`,
          ...further.map(say),
        ]),
      }
    },
  })
