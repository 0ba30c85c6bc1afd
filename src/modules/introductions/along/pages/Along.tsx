import { Actions, Button, Field, LinkButton, Section, Slip } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemIn, warmWords } from '../../warm/words.ts'
import type { AlongView } from '../queries.ts'
import { alongWords } from '../words.ts'

interface AlongProps {
  locale: Locale
  form: FormState
  meeting: { id: string; other: string | null }
  along: readonly AlongView[]
}

/** Below two who met: asking the other along, and what the other asks. */
export function Along({ locale, form, meeting, along }: AlongProps) {
  const w = alongWords(locale)
  const other = meeting.other ?? ''
  const at = `/mine/meetings/${meeting.id}/along`
  const own = along.find((one) => one.own)
  const asked = along.find((one) => !one.own)
  return (
    <>
      {asked ? (
        <Section title={w('asked.title', { other })} ruled>
          <p>{w('asked.lead', { other })}</p>
          <Slip>{asked.words}</Slip>
          <Actions>
            <LinkButton variant="quiet" href={`${at}/${asked.id}`}>
              {w('asked.go')}
            </LinkButton>
          </Actions>
          <PostForm action={`${at}/${asked.id}/let-be`} hidden={form.hidden}>
            <Actions>
              <Button variant="quiet">{w('asked.let-be')}</Button>
            </Actions>
          </PostForm>
        </Section>
      ) : null}
      <Section title={w('ask.title')} ruled>
        {own ? (
          <>
            <p>{w('ask.there', { other })}</p>
            <Slip>{own.words}</Slip>
            <PostForm action={`${at}/${own.id}/take-back`} hidden={form.hidden}>
              <Actions>
                <Button variant="danger">{w('ask.take-back')}</Button>
              </Actions>
            </PostForm>
          </>
        ) : (
          <PostForm action={at} hidden={form.hidden}>
            <p>{w('ask.lead', { other })}</p>
            <Field
              name="along"
              type="textarea"
              rows={2}
              label={w('ask.words')}
              value={fieldOf(form.values, 'along')}
              error={form.errors.along ? problemIn(warmWords(locale), form.errors.along) : undefined}
            />
            <Actions>
              <Button variant="quiet">{w('ask.send', { other })}</Button>
            </Actions>
          </PostForm>
        )}
      </Section>
    </>
  )
}
