import { Actions, LinkButton, Section } from '../../../design/index.ts'
import type { MineSection } from '../../people/index.ts'
import { takeOverWords } from './locales/index.ts'

/** On *Van mij*: the way to take over what was said without an account. For everybody alike: it tells nothing. */
export const mineTakeOver: MineSection = {
  name: 'dialogues.take-over',
  order: 60,
  async render({ locale }) {
    const w = takeOverWords(locale)
    return (
      <Section title={w('mine.title')}>
        <p>{w('mine.body')}</p>
        <Actions>
          <LinkButton href="/mine/take-over" variant="quiet">
            {w('mine.do')}
          </LinkButton>
        </Actions>
      </Section>
    )
  },
}
