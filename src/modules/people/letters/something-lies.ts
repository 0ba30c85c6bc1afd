import type { Locale } from '../../../platform/i18n/words.ts'
import {
  type LetterContext,
  type LetterWriter,
  letterText,
  letterWriter,
} from '../../../platform/mail/index.ts'
import type { FactContext } from '../../../platform/outbox/facts.ts'
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

type Key = 'letter.subject' | 'letter.greeting' | 'letter.told' | 'letter.open'

interface SomethingLies {
  kind: string
  words(locale: Locale): (key: Key, values?: Record<string, string>) => string
  /** Where it lies, from `/` on; null: there is nothing any more. */
  path(db: LetterContext['db'], ids: Readonly<Record<string, string>>): Promise<string | null>
}

/** The letter that something lies there, and where; never what. */
export const somethingLiesLetter = ({ kind, words, path }: SomethingLies): LetterWriter =>
  letterWriter({
    kind,
    async write({ db, site, movement }, { person = '', ...ids }) {
      const [to, at] = [await findAddressee(db, 'id', person), await path(db, ids)]
      if (!to || at === null) return null
      const locale = to.locale ?? 'nl'
      const w = words(locale)
      return {
        to: to.email,
        subject: w('letter.subject'),
        body: letterText(locale, movement, [
          w('letter.greeting', { name: to.name }),
          w('letter.told'),
          `${w('letter.open')}\n${site.origin}${at}`,
        ]),
      }
    },
  })
