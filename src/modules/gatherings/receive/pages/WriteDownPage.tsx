import { Actions, Button, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Problems } from '../../../../platform/web/editing.tsx'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { GatheringView, OccurrenceView } from '../../gathering/view.ts'
import type { Rooms } from '../../place/rooms.ts'
import { signUpWords } from '../../sign-up/locales/index.ts'
import { currentOf, SignUpFields } from '../../sign-up/pages/Fields.tsx'
import { whenInWords } from '../../time/in-words.ts'
import { receiveWords } from '../locales/index.ts'

interface WriteDownProps {
  locale: Locale
  form: FormState
  gathering: GatheringView
  occurrence: OccurrenceView
  rooms: Rooms
}

/** Somebody who called or filled in a slip of paper, with the questions that everybody is asked. */
export function WriteDownPage({ locale, form, gathering, occurrence, rooms }: WriteDownProps) {
  const w = receiveWords(locale)
  const s = signUpWords(locale)
  const say = (key: string) => (signUpWords.has(key) ? s(key) : key)
  const of = { locale, form, current: currentOf(gathering), say }
  return (
    <>
      <Problems {...of} />
      <PageHead title={w('write-down')} lead={w('write-down.lead')}>
        <p class="kv-small" dir="auto">
          {gathering.title}. {whenInWords(locale, { ...occurrence, zone: gathering.zone })}
        </p>
      </PageHead>
      <PostForm hidden={form.hidden}>
        <input type="hidden" name="occurrence" value={occurrence.id} />
        <SignUpFields of={of} guest gathering={gathering} rooms={rooms} />
        <Actions>
          <Button>{w('write-down.do')}</Button>
        </Actions>
      </PostForm>
      <p>
        <a href={`/gatherings/${gathering.id}/people?on=${occurrence.id}`}>{w('ask.back')}</a>
      </p>
    </>
  )
}
