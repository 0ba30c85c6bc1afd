import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, fieldsOf, formRoutes } from '../../../platform/web/form.ts'
import { everybody, policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { keeps, movementAt } from '../../circles/index.ts'
import { setYoungRule, youngRules } from '../../contributions/index.ts'
import { decidingWords } from './locales/index.ts'
import { RulePage } from './pages/RulePage.tsx'
import { YoungPage } from './pages/YoungPage.tsx'

/** Whoever looks after a movement; a movement that one does not look after is absent. */
const whoKeepsMovement = policy('keeps-movement-of-young', async ({ db, actor, params }) => {
  if (actor.kind !== 'person') return 'sign-in'
  const movement = await movementAt(db, params.slug ?? '')
  return movement && (await keeps(db, movement.id)) ? 'admitted' : 'absent'
})

export const youngRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/young',
    policy: everybody,
    kind: 'page',
    thing: 'young rule',
    async handle({ db, locale }) {
      return page({
        title: decidingWords(locale)('young.title'),
        description: decidingWords(locale)('young.lead'),
        body: YoungPage({ locale, rules: await youngRules(db) }),
      })
    },
  }),
  ...formRoutes({
    path: '/circles/:slug/young',
    policy: whoKeepsMovement,
    thing: 'young rule',
    command: setYoungRule,
    input: ({ posted, params }) => ({
      slug: params.slug,
      togetherFrom: fieldOf(posted, 'togetherFrom'),
      aloneFrom: fieldOf(posted, 'aloneFrom'),
      secondFor: fieldsOf(posted, 'secondFor'),
      version: fieldOf(posted, 'version'),
    }),
    async show({ db, params, locale }, form) {
      const [rule] = await youngRules(db, params.slug ?? '')
      if (!rule) throw new Absent()
      return page({
        title: decidingWords(locale)('rule.title'),
        door: 'people',
        body: RulePage({ locale, rule, form }),
      })
    },
    done: ({ slug }, { locale }) =>
      redirect(`/circles/${slug}/young`, { flash: decidingWords(locale)('rule.done') }),
  }),
]
