import { myDeciding } from '../../contributions/index.ts'
import type { MineSection } from '../../people/index.ts'
import { AskedAgain } from './pages/AskedAgain.tsx'

/** On *Van mij*: an earlier yes is asked again, since somebody decides in another way now. */
export const mineDeciding: MineSection = {
  name: 'dialogues.deciding',
  order: 12,
  async render({ db, locale }) {
    const deciding = await myDeciding(db)
    const asks = [...deciding.values()].some(({ again }) => again.length > 0)
    return asks ? <AskedAgain locale={locale} base="/mine" /> : null
  },
}
