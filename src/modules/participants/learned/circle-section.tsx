import { LinkList, Section } from '../../../design/index.ts'
import type { CircleSection } from '../../circles/index.ts'
import { levelKinds } from '../level.ts'
import { questionWords } from '../questions/locales/index.ts'
import { learnedWords } from './locales/index.ts'

/** On the page of a movement, sector, region or theme: what its places ask together, and what was tried and learned. */
export const circleLearned: CircleSection = {
  name: 'participants.learned',
  order: 11,
  async render({ locale }, { slug, kind }) {
    if (!levelKinds.some((level) => level === kind)) return null
    const [asked, learned] = [questionWords(locale), learnedWords(locale)]
    return (
      <Section>
        <LinkList
          items={[
            {
              ...{ href: `/circles/${slug}/questions`, label: asked('gathered.link') },
              about: asked('gathered.link.about'),
            },
            { href: `/circles/${slug}/learned`, label: learned('link'), about: learned('link.about') },
          ]}
        />
      </Section>
    )
  },
}
