import { consent } from '../../../platform/consent/index.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { wordsAllowed } from '../../contributions/index.ts'
import { outcomeOf, type Told, toldIn } from '../../dialogues/index.ts'
import { newsletterWords } from '../words.ts'
import type { NewsletterSource } from './source.ts'

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
    const w = newsletterWords(locale)
    const [{ cameBack }, under] = await Promise.all([
      toldIn(db, sealing, { cameBack: ids.length, ids, public: true }),
      themesOf(db, ids),
    ])
    const published = await publishedAmong(
      db,
      cameBack.flatMap(({ words }) => words.map(({ id }) => id)),
    )
    return cameBack.map((told) => {
      const { id, name, dialogueId, organisationId, lookBack } = told
      const outcome = outcomeOf(locale, told)
      return {
        id,
        title: name,
        words: `${saidIn(locale, told, published)} ${w('source.came-back.happened', { outcome })}`,
        href: lookBack ? `/dialogues/${dialogueId}/look-back` : '',
        circleId: organisationId,
        themes: under.filter(({ answer }) => answer === id).map(({ theme }) => theme),
      }
    })
  },
}

/** What was said, the shortest of what may be published; else only where something was asked. */
function saidIn(locale: Locale, { house, words }: Told, published: ReadonlySet<string>): string {
  const w = newsletterWords(locale)
  const [slip] = words
    .filter(({ id, body }) => body !== '' && published.has(id))
    .toSorted((a, b) => a.body.length - b.body.length)
  if (!slip) return house ? w('source.came-back.house', { house }) : w('source.came-back.somewhere')
  const said = { words: slip.body, house }
  return house ? w('source.came-back.said.house', said) : w('source.came-back.said', said)
}

/** Those of these words that may stand in a letter. No query where there are none. */
async function publishedAmong(db: Db, words: readonly string[]): Promise<ReadonlySet<string>> {
  if (words.length === 0) return new Set()
  const rows = await wordsAllowed(db, inLetter).where('a.contribution_id', 'in', words).execute()
  return new Set(rows.map((row) => row.contribution_id))
}

const themesOf = (db: Db, answers: readonly string[]) =>
  db
    .selectFrom('action_teams.theme_asked')
    .select(['theme_id as theme', 'owed_answer_id as answer'])
    .where('owed_answer_id', 'in', answers)
    .execute()
