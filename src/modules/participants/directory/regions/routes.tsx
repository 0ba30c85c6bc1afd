import { LinkList, Section } from '../../../../design/index.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { page, redirect } from '../../../../platform/web/answer.ts'
import { fieldOf, fieldsOf, formRoutes } from '../../../../platform/web/form.ts'
import { policy } from '../../../../platform/web/policy.ts'
import type { Route } from '../../../../platform/web/route.ts'
import type { CircleSection } from '../../../circles/index.ts'
import { directoryWords } from '../locales/index.ts'
import { drawRegion } from './command.ts'
import { ProvincesPage } from './page.tsx'
import { findRegion } from './queries.ts'

/** Hosts of the movement a region belongs to; for everybody else there is no such page. */
const regionKeeper = policy('region-keeper', async ({ db, actor, params }) => {
  if (actor.kind !== 'person') return 'sign-in'
  return (await findRegion(db, params.slug ?? '')) ? 'admitted' : 'absent'
})

/** On a region's page, for who looks after its movement: the way to lay down where it lies. */
export const circleProvinces: CircleSection = {
  name: 'participants.provinces',
  order: 45,
  async render({ db, actor, locale }, { slug, kind }) {
    if (kind !== 'region' || actor.kind !== 'person' || !(await findRegion(db, slug))) return null
    return (
      <Section>
        <LinkList
          items={[{ href: `/circles/${slug}/provinces`, label: directoryWords(locale)('provinces.link') }]}
        />
      </Section>
    )
  },
}

export const regionRoutes: readonly Route[] = formRoutes({
  path: '/circles/:slug/provinces',
  policy: regionKeeper,
  thing: 'region on the map',
  command: drawRegion,
  async show({ db, params, locale }, form) {
    const region = await findRegion(db, params.slug ?? '')
    if (!region) throw new Absent()
    const title = directoryWords(locale)('provinces.title', { name: region.name })
    return page({ title, door: 'people', body: ProvincesPage({ locale, form, region }) })
  },
  input: ({ params, posted }) => ({
    slug: params.slug,
    seen: fieldOf(posted, 'seen'),
    provinces: fieldsOf(posted, 'provinces'),
  }),
  done: (_, { params, locale }) =>
    redirect(`/circles/${params.slug}/provinces`, { flash: directoryWords(locale)('provinces.saved') }),
})
