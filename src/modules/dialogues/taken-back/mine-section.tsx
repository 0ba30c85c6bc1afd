import { freshForm } from '../../../platform/web/form.ts'
import type { MineSection } from '../../people/index.ts'
import { TakenBackList } from './pages/TakenBackList.tsx'
import { takenFromMe } from './queries.ts'

/** What waits for who made something: words are gone from it. */
export const mineTakenBack: MineSection = {
  name: 'dialogues.taken-back',
  order: 12,
  async render(visit) {
    const { db, locale } = visit
    const taken = await takenFromMe(db)
    if (taken.length === 0) return null
    return <TakenBackList locale={locale} taken={taken} hidden={freshForm(visit).hidden} />
  },
}
