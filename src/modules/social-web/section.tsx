import { LinkList, Section } from '../../design/index.ts'
import type { Visit } from '../../platform/web/visit.ts'
import type { ThemeSection } from '../action-teams/index.ts'
import type { CircleSection } from '../circles/index.ts'
import { handleOfTheme, wholeHandle } from './actors.ts'
import { followLinks, isFollowable } from './followable.ts'
import { FollowHere } from './pages/FollowHere.tsx'
import { FollowLine } from './pages/FollowLine.tsx'
import { socialWords } from './words.ts'

/** For who looks after a movement: the way to what people elsewhere wrote back. */
export const answersLink: CircleSection = {
  name: 'social-web.answers',
  order: 92,
  forHosts: true,
  async render({ locale }, { slug, kind, actor }) {
    if (kind !== 'movement' || !actor.keeps) return null
    return (
      <Section>
        <LinkList items={[{ href: `/circles/${slug}/answers`, label: socialWords(locale)('link') }]} />
      </Section>
    )
  },
}

interface Movement {
  id: string
  slug: string
  name: string
}

/** For whoever comes by: how to follow a movement from elsewhere. Null where not everybody may see it. */
export async function howToFollow(
  { locale, site, ...visit }: Pick<Visit, 'db' | 'locale' | 'site' | 'reading'>,
  { id, slug, name }: Movement,
) {
  if (!(await isFollowable(visit, id))) return null
  return <FollowHere locale={locale} name={name} handle={wholeHandle(slug, site)} />
}

/** The same in one line, beside where its feeds are. */
export async function followLine(
  { locale, site, ...visit }: Pick<Visit, 'db' | 'locale' | 'site' | 'reading'>,
  { id, slug }: Partial<Movement>,
) {
  if (!id || !slug || !(await isFollowable(visit, id))) return null
  return <FollowLine locale={locale} handle={wholeHandle(slug, site)} />
}

export const followMovement: CircleSection = {
  name: 'social-web.follow',
  order: 36,
  head: async (visit, { id, kind }) => (kind === 'movement' ? followLinks(visit, id) : []),
  async render(visit, circle) {
    return circle.kind === 'movement' ? howToFollow(visit, circle) : null
  },
}

export const followTheme: ThemeSection = {
  name: 'social-web.follow',
  head: async (visit, { id, kind }) => (kind === 'theme' ? followLinks(visit, id) : []),
  async render({ locale, site, ...visit }, { id, slug, kind, name }) {
    if (kind !== 'theme' || !(await isFollowable(visit, id))) return null
    return <FollowHere locale={locale} name={name} handle={wholeHandle(handleOfTheme(slug), site)} />
  },
}
