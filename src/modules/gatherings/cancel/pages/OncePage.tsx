import { Actions, Button, Notice, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { EditField, Problems } from '../../../../platform/web/editing.tsx'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { GatheringView, OccurrenceView } from '../../gathering/view.ts'
import { restWords } from '../../rest/locales/index.ts'
import { clockIn } from '../../time/zoned.ts'
import { cancelWords } from '../locales/index.ts'
import { sayCancel } from './CancelPage.tsx'
import { OnceFields } from './OnceFields.tsx'

interface OnceProps {
  locale: Locale
  form: FormState
  gathering: GatheringView
  occurrence: OccurrenceView
  /** It comes back, and is still to come: all that follow can be changed with it. */
  hasRest: boolean
}

/** Moves one time of what comes back, or calls that one off. */
export function OncePage({ locale, form, gathering, occurrence, hasRest }: OnceProps) {
  const w = cancelWords(locale)
  const { id, zone } = gathering
  const at = `/gatherings/${id}/times/${occurrence.id}`
  const [from, to] = [clockIn(zone, occurrence.startsAt), clockIn(zone, occurrence.endsAt)]
  const current = {
    ...from,
    until: to.time,
    untilDate: to.date === from.date ? '' : to.date,
    note: occurrence.note,
    because: '',
  }
  const of = { locale, form, current, say: sayCancel(locale) }
  return (
    <>
      <Problems {...of} />
      <PageHead title={w('once')}>
        <p class="kv-small" dir="auto">
          {gathering.title}
        </p>
      </PageHead>
      {occurrence.status === 'planned' ? (
        <>
          <PostForm hidden={form.hidden} version={occurrence.version}>
            <OnceFields of={of} />
            <Actions>
              <Button>{w('once.save')}</Button>
            </Actions>
          </PostForm>
          <Section title={w('once.cancel')} ruled>
            <PostForm hidden={form.hidden} action={`${at}/cancel`} version={occurrence.version}>
              <EditField
                of={of}
                name="because"
                type="textarea"
                label={w('because')}
                hint={w('because.hint')}
                maxlength={1000}
              />
              <Actions>
                <Button variant="danger">{w('once.cancel.do')}</Button>
              </Actions>
            </PostForm>
          </Section>
        </>
      ) : (
        <Notice kind="care">{w('once.is-cancelled')}</Notice>
      )}
      {hasRest ? (
        <p>
          <a href={`${at}/rest`}>{restWords(locale)('link')}</a>
        </p>
      ) : null}
      <p>
        <a href={`/gatherings/${id}/prepare/when`}>{w('to-times')}</a>
      </p>
    </>
  )
}
