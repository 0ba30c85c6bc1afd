import { Actions, Button, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { EditField, Problems } from '../../../../platform/web/editing.tsx'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { cancelWords } from '../../cancel/locales/index.ts'
import { sayCancel } from '../../cancel/pages/CancelPage.tsx'
import { OnceFields } from '../../cancel/pages/OnceFields.tsx'
import type { GatheringView, OccurrenceView } from '../../gathering/view.ts'
import { clockIn } from '../../time/zoned.ts'
import { restWords } from '../locales/index.ts'

interface RestProps {
  locale: Locale
  form: FormState
  gathering: GatheringView
  occurrence: OccurrenceView
}

/** Moves one time of what comes back and all that follow, or calls them off. */
export function RestPage({ locale, form, gathering, occurrence }: RestProps) {
  const w = restWords(locale)
  const { id, zone, title } = gathering
  const at = `/gatherings/${id}/times/${occurrence.id}`
  const [from, to] = [clockIn(zone, occurrence.startsAt), clockIn(zone, occurrence.endsAt)]
  const current = {
    ...from,
    until: to.time,
    untilDate: to.date === from.date ? '' : to.date,
    because: '',
  }
  const say = (key: string) => (key === 'date.past' ? w(key) : sayCancel(locale)(key))
  const of = { locale, form, current, say }
  return (
    <>
      <Problems {...of} />
      <PageHead title={w('title')} lead={w('lead')}>
        <p class="kv-small" dir="auto">
          {title}
        </p>
      </PageHead>
      <PostForm action={`${at}/rest`} hidden={form.hidden} version={occurrence.version}>
        <OnceFields of={of} note={false} />
        <p>{w('stays')}</p>
        <p>{w('letters')}</p>
        <Actions>
          <Button>{w('save')}</Button>
        </Actions>
      </PostForm>
      <Section title={w('cancel.title')} ruled>
        <PostForm action={`${at}/rest/cancel`} hidden={form.hidden} version={occurrence.version}>
          <EditField
            of={of}
            name="because"
            type="textarea"
            label={cancelWords(locale)('because')}
            hint={cancelWords(locale)('because.hint')}
            maxlength={1000}
          />
          <Actions>
            <Button variant="danger">{w('cancel.do')}</Button>
          </Actions>
        </PostForm>
      </Section>
      <p>
        <a href={`/gatherings/${id}/prepare/when`}>{cancelWords(locale)('to-times')}</a>
      </p>
    </>
  )
}
