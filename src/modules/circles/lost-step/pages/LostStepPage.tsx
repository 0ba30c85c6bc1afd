import {
  Actions,
  Button,
  Choice,
  ErrorSummary,
  LinkButton,
  Notice,
  PageHead,
  Section,
} from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldsOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { LostStep } from '../queries.ts'
import { lostStepWords } from '../words.ts'
import { momentsOf } from './moments.ts'

interface Props {
  locale: Locale
  form: FormState
  lost: LostStep
}

/** A host reads who lost their second step, and says yes once they spoke with them; or stops it. */
export function LostStepPage({ locale, form, lost }: Props) {
  const w = lostStepWords(locale)
  const { id, agreedAt, said, mayAgree } = lost
  if (lost.name === null) return <ShowOwnFirst locale={locale} id={id} />
  const name = lost.name
  const { asked, goes } = momentsOf(locale, lost)
  const error = form.errors.declared ? w('one.declare') : undefined
  const action = `/lost-steps/${id}`
  return (
    <>
      {error ? (
        <ErrorSummary title={w('errors.title')} errors={[{ field: 'declared', text: error }]} />
      ) : null}
      <PageHead title={w('one.title')} lead={w('one.who', { name })} />
      <p>{agreedAt ? w('one.agreed', { name, ...goes }) : w('one.when', asked)}</p>
      {mayAgree && !said ? (
        <>
          <p>{w('one.why')}</p>
          <p>{w('one.see')}</p>
          <Notice kind="care">{w('one.talk', { name })}</Notice>
          <PostForm action={action} hidden={form.hidden}>
            <Choice
              name="declared"
              legend={w('one.spoke')}
              multiple
              value={fieldsOf(form.values, 'declared')}
              error={error}
              options={[
                { value: 'spoke', label: w('one.spoke.yes', { name }) },
                { value: 'knows', label: w('one.knows.yes', { name }) },
              ]}
            />
            <Actions>
              <Button name="answer" value="yes">
                {w('one.agree')}
              </Button>
            </Actions>
          </PostForm>
        </>
      ) : null}
      {said && !agreedAt ? <p>{w('one.said', { name })}</p> : null}
      <Section ruled>
        <p>{w('one.stop.hint')}</p>
        <PostForm action={action} hidden={form.hidden}>
          <Actions>
            <Button variant="danger" name="answer" value="stop">
              {w('one.stop')}
            </Button>
          </Actions>
        </PostForm>
      </Section>
    </>
  )
}

function ShowOwnFirst({ locale, id }: { locale: Locale; id: string }) {
  const w = lostStepWords(locale)
  return (
    <>
      <PageHead title={w('one.title')} lead={w('one.strong')} />
      <Actions>
        <LinkButton href={`/sign-in/second?next=${encodeURIComponent(`/lost-steps/${id}`)}`}>
          {w('one.strong.link')}
        </LinkButton>
      </Actions>
    </>
  )
}
