import { Actions, LinkButton, Section } from '../../../design/index.ts'
import { listOf } from '../../../platform/i18n/dates.ts'
import type { MineSection } from '../../people/index.ts'
import { circlesAskingMore } from './queries.ts'
import { secondStepWords } from './words.ts'

/** Places that ask more than who looks has shown: what to do, before anything else. */
export const mineAsking: MineSection = {
  name: 'circles.second-step',
  order: 5,
  async render({ db, locale }) {
    const asking = await circlesAskingMore(db)
    if (asking.length === 0) return null
    const w = secondStepWords(locale)
    const names =
      listOf(
        locale,
        asking.map(({ name }) => name),
      ) ?? ''
    return (
      <Section title={w('mine.title')}>
        <p>{w('mine.lead', { names })}</p>
        <Actions>
          <LinkButton href="/sign-in/second?next=%2Fmine">{w('mine.go')}</LinkButton>
        </Actions>
      </Section>
    )
  },
}
