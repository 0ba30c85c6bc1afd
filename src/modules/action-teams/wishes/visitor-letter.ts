import { inLanguage } from '../../../platform/i18n/words.ts'
import { letterText, letterWriter } from '../../../platform/mail/index.ts'
import { wishWords } from './locales/index.ts'

export const answeredVisitor = 'action-teams.visitor-answered'

/** The answer itself, to who can read it nowhere else; nothing of what it answers, and not the name that anybody may have typed. */
export const visitorLetter = letterWriter({
  kind: answeredVisitor,
  async write({ db, house, site, movement }, { wish = '' }) {
    const row = await db
      .selectFrom('action_teams.wish as w')
      .innerJoin('platform.sealing_key as k', 'k.id', 'w.id')
      .leftJoin('action_teams.theme as t', 't.id', 'w.theme_id')
      .select(['w.mail', 'w.answer', 'w.locale', 'k.id as keyId', 'k.wrapped', 't.slug', 't.name'])
      .where('w.id', '=', wish)
      .executeTakeFirst()
    if (!row?.mail || !row.answer) return null
    const to = house.sealing.open(row.keyId, row.wrapped, row.mail)
    if (!to) return null
    const locale = row.locale ?? 'nl'
    const w = wishWords(locale)
    const name = row.name && inLanguage(row.name, locale)
    const theme = name ? [`${w('letter.visitor.theme', { name })}\n${site.origin}/themes/${row.slug}`] : []
    return {
      to,
      subject: w('letter.visitor.subject'),
      body: letterText(locale, movement, [
        ...[w('letter.visitor.greeting'), w('letter.visitor.told'), row.answer],
        ...theme,
        w('letter.visitor.further'),
      ]),
    }
  },
})
