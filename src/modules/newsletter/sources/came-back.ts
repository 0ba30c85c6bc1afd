import { sql } from 'kysely'
import { consent } from '../../../platform/consent/index.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { wordsAllowed } from '../../contributions/index.ts'
import { outcomeOf, type Told, toldIn } from '../../dialogues/index.ts'
import { newsletterWords } from '../words.ts'
import type { NewsletterSource, Quote } from './source.ts'

/** A sent letter cannot be taken back: reading words on the site is not enough, they must be let be published for everybody. */
export const inLetter = consent('publish', 'everyone')

/**
 * What became of words that everybody may read: what happened, as the front page says it, and what was said where its speaker
 * let that be published for everybody. Without a name: that was asked for another page.
 */
export const cameBackSource: NewsletterSource = {
  kind: 'contributions.owed-answer',
  heading: (locale) => newsletterWords(locale)('source.came-back'),
  async items(db, { sealing }, { movementId, since, until }) {
    const { cameBack } = await toldIn(db, sealing, {
      ...{
        cameBack: Number.MAX_SAFE_INTEGER,
        circleId: movementId,
        answered: { since, until },
        public: true,
      },
    })
    return cameBack.flatMap(({ id, answeredAt }) => (answeredAt ? [{ id, at: answeredAt }] : []))
  },
  async view(db, { sealing }, { locale }, ids) {
    const [{ cameBack }, under] = await Promise.all([
      toldIn(db, sealing, { cameBack: ids.length, ids, public: true }),
      themesOf(db, ids),
    ])
    const published = await publishedAmong(
      db,
      cameBack.flatMap(({ words }) => words.map(({ id }) => id)),
    )
    const placed = cameBack.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    const before = new Set<string>()
    return placed.map((told) => {
      const { id, name, dialogueId, organisationId, lookBack } = told
      const quote = quoteIn(locale, told, published)
      const began = beganIn(locale, told)
      const by = before.has(began) ? againIn(locale, told) : began
      if (!quote) before.add(began)
      return {
        id,
        title: name,
        words: outcomeOf(locale, told),
        ...(quote ? { quote } : { by }),
        href: lookBack ? `/dialogues/${dialogueId}/look-back` : '',
        circleId: organisationId,
        themes: under.filter(({ answer }) => answer === id).map(({ theme }) => theme),
      }
    })
  },
}

/** What was said, the shortest of what may be published. */
function quoteIn(locale: Locale, { house, words }: Told, published: ReadonlySet<string>): Quote | undefined {
  const w = newsletterWords(locale)
  const [slip] = words
    .filter(({ id, body }) => body !== '' && published.has(id))
    .toSorted((a, b) => a.body.length - b.body.length)
  if (!slip) return undefined
  const lead = house ? w('source.came-back.said.house', { house }) : w('source.came-back.said')
  return { lead, said: slip.body }
}

/** Where what was said may not stand in a letter: what it began with, and where. */
function beganIn(locale: Locale, { house, kind }: Told): string {
  const w = newsletterWords(locale)
  return house ? w(`source.came-back.${kind}.house`, { house }) : w(`source.came-back.${kind}`)
}

/** The same sentence is not read twice in one letter: the second time where it was is enough. */
const againIn = (locale: Locale, { house }: Told): string =>
  house ? newsletterWords(locale)('source.came-back.also.house', { house }) : ''

/** Those of these words that may stand in a letter. No query where there are none. */
async function publishedAmong(db: Db, words: readonly string[]): Promise<ReadonlySet<string>> {
  if (words.length === 0) return new Set()
  const rows = await wordsAllowed(db, inLetter).where('a.contribution_id', 'in', words).execute()
  return new Set(rows.map((row) => row.contribution_id))
}

const themesOf = (db: Db, answers: readonly string[]) =>
  db
    .selectFrom('action_teams.theme_asked as a')
    .innerJoin('action_teams.theme as t', 't.id', 'a.theme_id')
    .innerJoin('action_teams.theme as laid', (join) =>
      join.on(sql<boolean>`coalesce(laid.merged_into, laid.id) = coalesce(t.merged_into, t.id)`),
    )
    .select(['laid.id as theme', 'a.owed_answer_id as answer'])
    .where('a.owed_answer_id', 'in', answers)
    .execute()
