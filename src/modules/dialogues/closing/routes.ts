import { redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { keeperOfFire } from '../fire/policy.ts'
import { showFire } from '../fire/routes.ts'
import { closeDialogue } from './commands/close-dialogue.ts'
import { openAgain } from './commands/open-again.ts'
import { closingWords } from './locales/index.ts'

const keeper = {
  policy: keeperOfFire,
  as: 'either',
  thing: 'dialogue',
  input: ({ params }: Visit) => ({ dialogueId: params.id }),
  show: (visit: Visit, form: FormState) => showFire(visit, visit.params.id ?? '', form),
} as const

const done =
  (said: 'close.done' | 'again.done') =>
  (_: unknown, { params, locale }: Visit) =>
    redirect(`/dialogues/${params.id}`, { flash: closingWords(locale)(said) })

/** For who keeps a fire: it is over, or it was closed too soon. */
export const closingRoutes: readonly Route[] = [
  actionRoute({ ...keeper, path: '/dialogues/:id/close', command: closeDialogue, done: done('close.done') }),
  actionRoute({
    ...keeper,
    path: '/dialogues/:id/open-again',
    command: openAgain,
    done: done('again.done'),
  }),
]
