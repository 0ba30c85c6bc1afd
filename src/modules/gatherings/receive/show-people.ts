import { page } from '../../../platform/web/answer.ts'
import type { FormState } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { receiveWords } from './locales/index.ts'
import { PeoplePage } from './pages/PeoplePage.tsx'
import { peopleAt } from './people-at.ts'

/** The list, also after something on it went wrong. */
export async function showPeople(visit: Visit, form: FormState) {
  const body = PeoplePage({ form, ...(await peopleAt(visit)) })
  return page({ title: receiveWords(visit.locale)('title'), door: 'agenda', body })
}
