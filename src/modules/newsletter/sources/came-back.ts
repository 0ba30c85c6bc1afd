import type { Db } from '../../../platform/database/connect.ts'
import { toldIn } from '../../dialogues/index.ts'
import { newsletterWords } from '../words.ts'
import type { NewsletterSource } from './source.ts'

/**
 * What became of words that everybody may read. The letter says where, and what it was about: nobody's words are in it, since
 * a sent letter cannot be taken back.
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
    return cameBack.map(({ id, name, house, dialogueId, organisationId, lookBack }) => ({
      id,
      title: name,
      words: house ? w('source.came-back.house', { house }) : w('source.came-back.somewhere'),
      href: lookBack ? `/dialogues/${dialogueId}/look-back` : '',
      circleId: organisationId,
      themes: under.filter(({ answer }) => answer === id).map(({ theme }) => theme),
    }))
  },
}

const themesOf = (db: Db, answers: readonly string[]) =>
  db
    .selectFrom('action_teams.theme_asked')
    .select(['theme_id as theme', 'owed_answer_id as answer'])
    .where('owed_answer_id', 'in', answers)
    .execute()
