import { LinkList, Section } from '../../../design/index.ts'
import type { SignInSection } from '../../people/index.ts'
import { hostOf, otherAddresses } from './other-address.ts'
import { handOverWords } from './words.ts'

/** On the page to sign in at: the other addresses where somebody may be signed in already. */
export const elsewhereSignedIn: SignInSection = {
  name: 'movements.hand-over',
  async render(visit, next) {
    const others = await otherAddresses(visit)
    if (others.length === 0) return null
    const w = handOverWords(visit.locale)
    const query = next ? `?next=${encodeURIComponent(next)}` : ''
    return (
      <Section title={w('title')} ruled>
        <p>{w('about')}</p>
        <LinkList
          items={others.map(hostOf).map((host) => ({
            href: `/sign-in/at/${encodeURIComponent(host)}${query}`,
            label: w('from', { host }),
          }))}
        />
      </Section>
    )
  },
}
